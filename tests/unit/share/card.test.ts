import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardSvg } from '#share/card-svg.ts';
import { lettersOf } from '#share/chinese-face.ts';
import { balanceText, wrapText } from '#share/wrap-text.ts';

test('breaks Chinese by characters, and never before a closing sign', () => {
	assert.deepEqual(wrapText('一二三四，五六', { width: 4 }), ['一二三四，', '五六']);
	assert.deepEqual(wrapText('一二三四。”五六', { width: 4 }), ['一二三', '四。”五', '六']);
});

test('leaves no opening sign at the end of a line', () => {
	assert.deepEqual(wrapText('一二三《四五》六', { width: 4 }), ['一二三', '《四五》', '六']);
	assert.deepEqual(wrapText('一二三（“四五”）', { width: 4 }), ['一二三', '（“四', '五”）']);
});

test('keeps a Latin word, a number and a year together', () => {
	assert.deepEqual(wrapText('一二 Round 三', { width: 4 }), ['一二 ', 'Round ', '三']);
	assert.deepEqual(wrapText('一二2024年三', { width: 4 }), ['一二', '2024年', '三']);
	assert.deepEqual(wrapText('一二2022—2025年三', { width: 7 }), ['一二', '2022—2025年', '三']);
	assert.deepEqual(wrapText('一二三12.5%四', { width: 5 }), ['一二三', '12.5%四']);
});

test('breaks a word that is longer than a line', () => {
	assert.deepEqual(wrapText('abcdefgh', { width: 2 }), ['abc', 'def', 'gh']);
});

test('ends in an ellipsis what does not fit', () => {
	assert.deepEqual(wrapText('一二三四五六', { width: 2, most: 2 }), ['一二', '三…']);
});

test('sets a title in lines of about the same length', () => {
	assert.deepEqual(balanceText('一二三四五六七八九十甲', { width: 10 }), [
		'一二三四五六',
		'七八九十甲',
	]);
});

test('does not narrow a title that does not fit as it is', () => {
	assert.deepEqual(balanceText('一二三四五六七八九十', { width: 4, most: 2 }), [
		'一二三四',
		'五六七…',
	]);
});

const card = { head: '', schools: '', site: '', accent: '#000000', strong: '#000000' };

test('a card has an outline for each letter and names those that the face lacks', async () => {
	const { svg, unknown } = await cardSvg({ ...card, title: '逢宜 < 𪚥' });
	assert.equal(svg.match(/<path d="M/g)?.length, 4);
	assert.doesNotMatch(svg, /<text/);
	assert.deepEqual(unknown, ['𪚥']);
});

test('a heavier weight is another outline of the same room', async () => {
	const [[light], [heavy]] = await Promise.all([lettersOf('帮', 400), lettersOf('帮', 700)]);
	assert.notEqual(light?.outline, heavy?.outline);
	assert.deepEqual([light?.advance, heavy?.advance], [1000, 1000]);
});
