import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

interface Package {
	readonly scripts: Readonly<Record<string, string>>;
}
const { scripts }: Package = JSON.parse(readFileSync('package.json', 'utf8'));
const files = globSync('scripts/*.ts').map((file) => path.basename(file, '.ts'));
const fileOf = (command: string): string => command.replace(':', '-');

test('every command runs the file of its name, and every file has a command', () => {
	const own = Object.keys(scripts).filter((command) => command !== 'format');
	assert.deepEqual(own.map(fileOf).sort(), files.sort());
	for (const command of own) {
		assert.equal(scripts[command], `node scripts/run.mjs scripts/${fileOf(command)}.ts`);
	}
});

test('every command is told of in CONTRIBUTING.md', () => {
	const guide = readFileSync('CONTRIBUTING.md', 'utf8');
	const isTold = (command: string): boolean =>
		[
			`npm ${command}\``,
			`npm run ${command}\``,
			`npm run ${command} --`,
			`/ \`:${command.split(':')[1] ?? ''}\``,
		].some((words) => guide.includes(words));
	assert.deepEqual(
		Object.keys(scripts).filter((command) => !isTold(command)),
		[],
	);
});
