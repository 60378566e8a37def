import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { commands } from '#start/commands.ts';

interface Package {
	readonly scripts: Readonly<Record<string, string>>;
}
const { scripts }: Package = JSON.parse(readFileSync('package.json', 'utf8'));
const files = globSync('scripts/*.ts').map((file) => path.basename(file, '.ts'));
const fileOf = (command: string): string => command.replace(':', '-');

test('npm and `jiedui` know the same commands, and every script has one', () => {
	const own = Object.keys(scripts).filter((command) => command !== 'format');
	const ofArchive = own.filter((command) => Object.hasOwn(commands, command));
	assert.deepEqual(ofArchive.sort(), Object.keys(commands).sort());
	for (const command of ofArchive) {
		if (command !== 'check')
			assert.equal(scripts[command], `node scripts/run.mjs scripts/jiedui.mjs ${command}`);
	}
	// In a clone, `check` looks at the code as well.
	const ofProject = own.filter((command) => command === 'check' || !ofArchive.includes(command));
	assert.deepEqual(ofProject.map(fileOf).sort(), files.sort());
	for (const command of ofProject) {
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
