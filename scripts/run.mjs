// Runs a script of this project, or a tool, on a machine that has only Node 20 and npm: installs
// what package-lock.json says when it is not there yet, then uses the Node that came with it.
// Plain JavaScript without imports of ours, because Node 20 does not read TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const installed = path.join(root, 'node_modules', '.installed-lockfile');

const [target = '', ...rest] = process.argv.slice(2);
install();
const [command, args] = target.endsWith('.ts') ? ['node', [target, ...rest]] : [target, rest];
process.exitCode = run(command, args);

function install() {
	const lockfile = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
	if (existsSync(installed) && readFileSync(installed, 'utf8') === lockfile) return;
	console.log('正在安装依赖（只在第一次和依赖变化时需要）……');
	const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	if (code !== 0) {
		console.error('依赖没有装好，请检查网络或 npm 镜像后再试。');
		process.exit(code);
	}
	writeFileSync(installed, lockfile);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
	const bin = path.join(root, 'node_modules', '.bin');
	const env = { ...process.env, PATH: bin + path.delimiter + (process.env['PATH'] ?? '') };
	const isWindows = process.platform === 'win32';
	const { status } = spawnSync(command, args, {
		cwd: root,
		env,
		stdio: 'inherit',
		shell: isWindows,
	});
	return status ?? 1;
}
