// Plain JavaScript, because Node 20 begins with it before it can read TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The oldest Node that runs TypeScript as it is. */
const oldest = [22, 18];

/** @typedef {{ version: string, platform: string, arch: string, execPath: string }} Machine */

/**
 * The Node to run TypeScript with: the one that runs already, or the one that comes with this
 * project where that is too old. A sentence for the user where there is none.
 * @param {string} root the folder of the project or package
 * @param {Machine} machine
 * @returns {{ node: string } | { problem: string }}
 */
export function findNode(root, machine = { ...process, version: process.versions.node }) {
	if (isNewEnough(machine.version)) return { node: machine.execPath };
	const node = broughtNode(root, machine);
	if (node) return { node };
	return {
		problem: `这台电脑上的 Node 是 ${machine.version}，太旧了。请从 https://nodejs.org/zh-cn 安装 22.18 或更新的版本，再试一次。`,
	};
}

/** Whether a Node, such as `22.18.0`, runs TypeScript as it is. @param {string} version */
export function isNewEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [needed = 0, least = 0] = oldest;
	return major > needed || (major === needed && minor >= least);
}

/**
 * The Node among the optional dependencies, `null` where the system has none there.
 * @param {string} root
 * @param {Machine} machine
 */
function broughtNode(root, { platform, arch }) {
	const isWindows = platform === 'win32';
	const name = `node-${isWindows ? 'win' : platform}-${arch}`;
	try {
		const description = createRequire(path.join(root, 'package.json')).resolve(
			`${name}/package.json`,
		);
		const node = path.join(path.dirname(description), 'bin', isWindows ? 'node.exe' : 'node');
		return existsSync(node) ? node : null;
	} catch {
		return null;
	}
}

/**
 * The file that npm is: of the npm that runs already or, on Windows, where `npm` is a shell's script,
 * of the one that stands beside Node. `undefined` where the system finds npm by its name.
 * @param {string | undefined} running what npm tells those that it starts, `npm_execpath`
 * @param {Pick<Machine, 'platform' | 'execPath'>} machine
 */
export function npmFile(running, { platform, execPath } = process) {
	if (running && /\bnpm-cli\.c?js$/.test(running)) return running;
	if (platform !== 'win32') return undefined;
	return path.win32.join(path.win32.dirname(execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
}

/**
 * A command as a program and its arguments, to be started without a shell: spaces, `&` and `%` in
 * names are only letters then, on Windows too. Our scripts and the tools of node_modules are run by
 * Node, npm by the npm that runs already.
 * @param {readonly string[]} command
 * @param {{ root: string, node: string, npm?: string | undefined }} places `npm` is npm's own file
 * @returns {[program: string, ...args: string[]]}
 */
export function commandLine([target = '', ...rest], { root, node, npm }) {
	if (target === 'npm') return npm ? [node, npm, ...rest] : ['npm', ...rest];
	if (target === 'node') return [node, ...rest];
	const file = /\.(?:ts|mjs)$/.test(target) ? target : toolFile(target, root);
	return file === null ? [target, ...rest] : [node, file, ...rest];
}

/** @type {Readonly<Record<string, string>>} */
const packages = { depcruise: 'dependency-cruiser', playwright: '@playwright/test' };

/**
 * The JavaScript file that a tool is, `null` where it is not installed: what lies in `.bin` is a
 * shell's script on Windows.
 * @param {string} tool
 * @param {string} root
 */
function toolFile(tool, root) {
	const folder = path.join(root, 'node_modules', packages[tool] ?? tool);
	const description = path.join(folder, 'package.json');
	if (!existsSync(description)) return null;
	const { bin } = JSON.parse(readFileSync(description, 'utf8'));
	return path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
}
