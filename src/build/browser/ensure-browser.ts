import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { codeRoot } from '#files/code-root.ts';
import { commandLine } from '#files/command-line.mjs';
import { browserPath } from './browser-path.ts';

/**
 * Sees to it that there is a browser to test with, and characters to show: Debian's, where we may
 * install it, Playwright's own otherwise. Asks nothing.
 */
export function ensureBrowser(): void {
	const { executablePath } = browserPath();
	const isThere = existsSync(executablePath ?? chromium.executablePath());
	if (!isThere && !installPackages(['chromium'])) installOwn();
	if (!hasChineseFont() && !installPackages(['fonts-noto-cjk'])) {
		console.log('没有中文字体，浏览器测试照样进行，截图里的汉字会是方框。');
	}
}

function installOwn(): void {
	console.log('正在下载 Playwright 的浏览器……');
	const [program, ...args] = commandLine(['playwright', 'install', 'chromium'], {
		root: codeRoot,
		node: process.execPath,
	});
	const { status } = run(program, args);
	if (status !== 0) {
		throw new Error(
			'没有装上浏览器。请安装 Chromium，或用环境变量 CHROMIUM_PATH 指出它在哪里，再运行 npm test。',
		);
	}
}

/** Whether Debian's packages could be installed; only root may. */
function installPackages(packages: readonly string[]): boolean {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
	console.log(`正在安装 ${packages.join('、')}……`);
	const install = ['install', '-y', '--no-install-recommends', ...packages];
	if (run('apt-get', install).status === 0) return true;
	return run('apt-get', ['update']).status === 0 && run('apt-get', install).status === 0;
}

function hasChineseFont(): boolean {
	if (process.platform !== 'linux') return true;
	const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
	return Boolean(stdout);
}

const run = (command: string, args: readonly string[]) =>
	spawnSync(command, args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
