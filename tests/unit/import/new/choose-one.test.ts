import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matching } from '#import/new/choose-one.ts';

const choices = [
	{ value: 'donghe', label: '东河实验小学' },
	{ value: 'fanjia', label: '范家庄小学' },
];

test('finds by some characters of the name or by the whole file name, and all by nothing', () => {
	assert.deepEqual(matching(choices, ' 范家 '), [choices[1]]);
	assert.deepEqual(matching(choices, 'donghe'), [choices[0]]);
	assert.deepEqual(matching(choices, undefined), choices);
	assert.deepEqual(matching(choices, '没有'), []);
});
