import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gramsOf, tripleWord } from '#search/text/grams.ts';

const units = fc.array(fc.constantFrom('结', '对', '帮', '扶', '3d'), {
	minLength: 3,
	maxLength: 12,
});
const pairs = fc.array(fc.constantFrom<string>('结对', '对帮', '帮扶', '扶结', '对3d'));

test('holds every unit of a phrase and never a common pair', () => {
	fc.assert(
		fc.property(units, pairs, (phrase, common) => {
			const grams = gramsOf(phrase, (pair) => common.includes(pair));
			const held = grams.flatMap(({ word, offset }) =>
				[2, 3]
					.filter((length) => {
						const own = phrase.slice(offset, offset + length);
						return (
							own.length === length &&
							word === (length === 2 ? own.join('') : tripleWord(own.join('')))
						);
					})
					.flatMap((length) => phrase.slice(offset, offset + length).map((_, at) => offset + at)),
			);
			assert.deepEqual(
				[...new Set(held)].sort((a, b) => a - b),
				[...phrase.keys()],
			);
			assert.ok(grams.every(({ word }) => !common.includes(word)));
		}),
	);
});

test('asks for as few words as hold the phrase', () => {
	const words = (phrase: string, common: readonly string[] = []) =>
		gramsOf([...phrase], (pair) => common.includes(pair)).map(({ word }) => word);
	assert.deepEqual(words('结对帮扶'), ['结对', '帮扶']);
	assert.deepEqual(words('送教下乡去'), ['送教', '教下', '乡去']);
	assert.deepEqual(words('结对帮扶', ['结对']), [tripleWord('结对帮'), '帮扶']);
});
