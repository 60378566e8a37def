import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands } from '#start/commands.ts';

const pages = [
	...globSync('src/archive/default-content/pages/**/*.md'),
	'src/start/template/README.md',
	'CHANGELOG.md',
	'README.md',
	'README.zh-CN.md',
];
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
	readFileSync('src/start/template/package.json', 'utf8'),
);

for (const page of pages) {
	test(`every command in ${page} exists, with its flags`, async () => {
		const text = readFileSync(page, 'utf8');
		for (const [, name = '', rest = ''] of text.matchAll(
			/npx jiedui (\w[\w-]*)([^\n`#（，。；]*)/g,
		)) {
			const word = name === 'help' ? rest.trim() : name;
			if (word === '命令' || name === 'COMMAND') continue;
			const usage = await commands[word]?.usage();
			assert.ok(usage !== undefined, `jiedui ${word}`);
			for (const [flag] of rest.matchAll(/--[a-z-]+/g))
				assert.ok(usage.includes(flag), `jiedui ${word} ${flag}`);
		}
		// PowerShell swallows `--`, so nobody is told to write it.
		assert.doesNotMatch(text, /npm (?:start|run \w+) -- /);
		for (const [, script = ''] of text.matchAll(/npm run (\w+)/g))
			assert.ok(script in scripts || page.startsWith('README'), `npm run ${script}`);
	});
}
