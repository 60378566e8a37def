import { spawnSync } from 'node:child_process';
import { commandLine } from '#files/command-line.mjs';
import { ensureBrowser } from '#build/browser/ensure-browser.ts';

const stages = {
	unit: { name: '单元测试', command: ['node', '--test', 'tests/unit/**/*.test.ts'] },
	build: {
		name: '构建测试',
		command: ['node', '--test', '--test-concurrency=2', 'tests/build/**/*.test.ts'],
	},
	browser: { name: '浏览器测试', command: ['playwright', 'test'] },
};

/** Runs the stages that are named, or all: `npm test -- unit build`. Says whether everything passed. */
export function runTests(wanted: readonly string[]): boolean {
	const unknown = wanted.filter((id) => !Object.hasOwn(stages, id));
	if (unknown.length > 0) {
		console.error(
			`没有叫“${unknown.join('、')}”的测试。可以写：${Object.keys(stages).join('、')}。`,
		);
		return false;
	}
	const chosen = Object.entries(stages).filter(
		([id]) => wanted.length === 0 || wanted.includes(id),
	);
	if (chosen.some(([id]) => id === 'browser')) ensureBrowser();

	const places = { root: process.cwd(), node: process.execPath };
	const failed = chosen.filter(([, { name, command }]) => {
		console.log(`\n${name}`);
		const [program, ...args] = commandLine(command, places);
		// Each prints its own summary.
		return spawnSync(program, args, { stdio: 'inherit' }).status !== 0;
	});
	console.log(
		failed.length === 0
			? '\n全部通过。'
			: `\n没有通过：${failed.map(([, { name }]) => name).join('、')}。`,
	);
	return failed.length === 0;
}
