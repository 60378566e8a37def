import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { recall } from '#files/recall.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

test('what has been worked out is worked out again only for a new key or by other code', async (context) => {
	const file = path.join(temporaryFolder(context), 'answers.json');
	const worked: string[] = [];
	const ask = (keys: string, code: string) =>
		recall(
			file,
			[...keys].map((key) => ({
				key,
				work: async () => {
					worked.push(key);
					return [key];
				},
			})),
			code,
		);
	assert.deepEqual(await ask('ab', '1'), [['a'], ['b']]);
	assert.deepEqual(await ask('bca', '1'), [['b'], ['c'], ['a']]);
	assert.equal(worked.join(''), 'abc');
	await ask('ab', '2');
	assert.equal(worked.join(''), 'abcab');
});

test('an answer that nobody asks for any more is forgotten', async (context) => {
	const file = path.join(temporaryFolder(context), 'answers.json');
	const item = (key: string) => ({ key, work: async () => key });
	await recall(file, [item('kept'), item('gone')], '');
	await recall(file, [item('kept')], '');
	assert.doesNotMatch(readFileSync(file, 'utf8'), /gone/);
});
