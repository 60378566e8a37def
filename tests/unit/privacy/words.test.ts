import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { foldText } from '#privacy/folded-text.ts';

const list = z.union([
	z.strictObject({ why: z.string().min(2), words: z.array(z.string()) }),
	z.strictObject({ why: z.string().min(2), characters: z.array(z.string()) }),
]);
const file = z.union([list, z.record(z.string(), list)]);

const folder = 'src/privacy/words';
const lists = readdirSync(folder).flatMap((name) => {
	const read = file.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
	const own = list.safeParse(read);
	return Object.entries(
		own.success ? { '': own.data } : z.record(z.string(), list).parse(read),
	).map(([key, value]) => ({ name: `${name} ${key}`, value }));
});

test('every list of words says what it is for, and holds a word once', () => {
	for (const { name, value } of lists) {
		const entries =
			'words' in value ? value.words.join(' ').split(' ') : [...value.characters.join('')];
		const twice = entries.filter((one, at) => entries.indexOf(one) !== at);
		assert.deepEqual(twice, [], name);
	}
});

test('words are written as folded texts have them, or they would never be met', () => {
	for (const { name, value } of lists) {
		const lines = 'words' in value ? value.words : value.characters;
		for (const line of lines) assert.equal(foldText(line).text, line, name);
	}
});
