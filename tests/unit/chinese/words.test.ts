import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyWord, characterSet, wordList, wordsOf } from '#chinese/words.ts';

test('a text falls into its words, and the words make the text', () => {
	assert.ok(wordsOf('两校教师结对。').includes('教师'));
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			assert.equal(wordsOf(text).join(''), text);
		}),
	);
});

test('a list in a data file is words on lines, or characters on lines', () => {
	assert.deepEqual(wordList(['老师 校长', '主任']), ['老师', '校长', '主任']);
	assert.equal(anyWord(['老师 校长', '主任']), '(?:老师|校长|主任)');
	assert.deepEqual([...characterSet(['赵钱', '孙'])], ['赵', '钱', '孙']);
});
