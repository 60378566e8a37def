// Plain JavaScript, because Node 20 begins with it before it can read TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The oldest Node that runs TypeScript as it is. */
const oldest = [22, 18];

/** The Node that this project brings, where it brings one for the system. @param {string} root */
export function nodeOf(root) {
	const own = path.join(root, 'node_modules', '.bin', 'node');
	return process.platform !== 'win32' && existsSync(own) ? own : process.execPath;
}

/** Whether a Node, such as `22.18.0`, runs TypeScript as it is. @param {string} version */
export function isNewEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [needed = 0, least = 0] = oldest;
	return major > needed || (major === needed && minor >= least);
}

/**
 * A command as a program and its arguments, to be started without a shell: spaces, `&` and `%` in
 * names are only letters then, on Windows too. `.ts` files and the tools of node_modules are run by
 * Node, npm by the npm that runs already.
 * @param {readonly string[]} command
 * @param {{ root: string, node: string, npm?: string | undefined }} places `npm` is npm's own file
 * @returns {[program: string, ...args: string[]]}
 */
export function commandLine([target = '', ...rest], { root, node, npm }) {
	if (target === 'npm') return npm ? [node, npm, ...rest] : ['npm', ...rest];
	if (target === 'node') return [node, ...rest];
	const file = target.endsWith('.ts') ? target : toolFile(target, root);
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
