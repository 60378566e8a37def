import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captionsOf } from '#import/clean/structure/captions.ts';
import { paragraph, type Block } from '#import/source/block.ts';
import { insert, nothing } from '#import/source/tracked.ts';

const picture: Block = { type: 'picture', src: 'a.jpg', alt: nothing };
const line = (text: string): Block => paragraph(insert(text));
const centred = (text: string): Block => ({ ...paragraph(insert(text)), align: 'center' });

for (const [name, blocks, expected] of [
	['one below its picture', [picture, line('图1 送教现场')], ['0 送教现场']],
	[
		'one each, below side by side pictures, in a line each',
		[picture, picture, line('图1：上课。'), line('图 2　评课')],
		['0 上课', '1 评课'],
	],
	[
		'one each, below side by side pictures, in one line',
		[picture, picture, centred('图1 上课    图2 评课')],
		['0 上课', '1 评课'],
	],
	[
		'one after another',
		[picture, line('图一：上课'), picture, line('图二：评课'), line('后来下了雨。')],
		['0 上课', '2 评课'],
	],
	[
		'a centred line without a number',
		[picture, centred('两位教师在讲分数')],
		['0 两位教师在讲分数'],
	],
	['no prose', [picture, line('图书角建好了。'), picture, centred('后来车开了。')], []],
] as const)
	test(`captions: ${name}`, () =>
		assert.deepEqual(
			[...captionsOf(blocks)].map(([at, caption]) => `${at} ${caption}`).sort(),
			expected,
		));
