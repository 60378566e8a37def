import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbrokenParts } from '#chinese/unbroken-parts.ts';

test('a line of large type breaks between words, and not before a particle or a sign', () => {
	assert.deepEqual(unbrokenParts('走不开的教师'), ['走不开的', '教师']);
	assert.deepEqual(unbrokenParts('检查、活动'), ['检查、', '活动']);
	assert.deepEqual(unbrokenParts('小学（未列名）'), ['小学', '（未列名）']);
});

test('a name that no dictionary knows stays whole', () => {
	const parts = unbrokenParts('慈溪市小学与三所学校的计划');
	assert.deepEqual(parts, ['慈溪市', '小学', '与三所', '学校的', '计划']);
});

test('a number stays with what it counts', () => {
	assert.deepEqual(unbrokenParts('东莞55所学校'), ['东莞', '55所', '学校']);
});
