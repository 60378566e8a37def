import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { codeHash } from '#build/code-hash.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bundle = (key: string, shell: string, code: string) => ({
	[`entry.${key}.mjs`]: `import "./chunks/page_${key}.mjs"; const m = {"key":"${key}"};`,
	[`chunks/page_${key}.mjs`]: `Object.assign({\n "PROD": true,\n "SSR": true\n}, {${shell}}); ${code}`,
});

test('the hash of the code changes with the code and with nothing else', (context) => {
	const folder = temporaryFolder(context);
	const hashOf = (name: string, files: Record<string, string>): string => {
		mkdirSync(path.join(folder, name, 'chunks'), { recursive: true });
		for (const [file, text] of Object.entries(files)) {
			writeFileSync(path.join(folder, name, file), text);
		}
		return codeHash(path.join(folder, name), 'salt');
	};
	const first = hashOf('a', bundle('AAAAAAAA', ' _: "/usr/bin/env" ', 'show(1)'));
	assert.equal(hashOf('b', bundle('BBBBBBBB', '\n_: "a \\"}\\" b",\nCI: "1"\n', 'show(1)')), first);
	assert.notEqual(hashOf('c', bundle('AAAAAAAA', '', 'show(2)')), first);
	assert.notEqual(codeHash(path.join(folder, 'a'), 'other'), first);
});
