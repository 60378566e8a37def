import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hrefOf, isEmpty, readQuestion, toggled } from '#components/ask/question-address.ts';

test('stands whole in the address', () => {
	for (const query of [
		'?q=%E9%98%85%E8%AF%BB&kind=case&kind=visit&sort=date',
		'?q=a&literal=1',
		'?stage=primary',
		'?',
	]) {
		assert.equal(hrefOf(readQuestion(query)), query);
	}
});

test('chooses a value and leaves it again', () => {
	const chosen = toggled(readQuestion('?kind=case'), 'kind', 'visit');
	assert.deepEqual(chosen.filters, { kind: ['case', 'visit'] });
	assert.deepEqual(toggled(toggled(chosen, 'kind', 'case'), 'kind', 'visit').filters, {});
});

test('asks nothing without words and filters', () => {
	assert.ok(isEmpty(readQuestion('?q=%20&sort=date')));
	assert.ok(!isEmpty(readQuestion('?year=2021-2022')));
});
