import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardSvg } from '#share/card-svg.ts';
import { wrapText } from '#share/wrap-text.ts';

test('breaks Chinese by characters, and never before a closing sign', () => {
	assert.deepEqual(wrapText('一二三四，五六', 4, 3), ['一二三四，', '五六']);
});

test('keeps a Latin word together', () => {
	assert.deepEqual(wrapText('一二 Round 三', 4, 3), ['一二 ', 'Round ', '三']);
});

test('ends in an ellipsis what does not fit', () => {
	assert.deepEqual(wrapText('一二三四五六', 2, 2), ['一二', '三…']);
});

test('writes signs of XML as text', () => {
	const svg = cardSvg({
		title: 'a < b & c',
		head: '',
		schools: '',
		site: '',
		accent: '#000000',
		strong: '#000000',
	});
	assert.match(svg, />a &#x3C; b &#x26; c</);
});
