// Runs a script of this project, or a tool, on a machine that has only Node 20 and npm: installs
// what package-lock.json says when it is not there yet, then uses the Node that came with it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLine, findNode, npmFile } from '#files/command-line.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const installed = path.join(root, 'node_modules', '.installed-lockfile');

install();
const found = findNode(root);
if ('problem' in found) {
	console.error(found.problem);
	process.exitCode = 1;
} else {
	process.exitCode = run(process.argv.slice(2), found.node);
}

function install() {
	const lockfile = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
	if (existsSync(installed) && readFileSync(installed, 'utf8') === lockfile) return;
	console.log('正在安装依赖（只在第一次和依赖变化时需要）……');
	const options = ['--no-audit', '--no-fund', '--loglevel=error'];
	if (run(['npm', 'ci', ...options], process.execPath) !== 0) {
		console.error('依赖没有装好，请检查网络或 npm 镜像后再试。');
		process.exit(1);
	}
	writeFileSync(installed, lockfile);
}

/**
 * @param {readonly string[]} command
 * @param {string} node
 */
function run(command, node) {
	const [program, ...args] = commandLine(command, {
		root,
		node,
		npm: npmFile(process.env['npm_execpath']),
	});
	const bin = path.join(root, 'node_modules', '.bin');
	const env = { ...process.env, PATH: bin + path.delimiter + (process.env['PATH'] ?? '') };
	return spawnSync(program, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}
