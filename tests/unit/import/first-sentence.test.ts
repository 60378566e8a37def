import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentence } from '#import/write/first-sentence.ts';

test('the first sentence of the first paragraph, with what somebody says in it', () => {
	const said = '“谢谢你们！下次还来吗？”孩子们围着支教老师，久久不肯散去。';
	assert.equal(firstSentence(['各位老师：', `${said}后来，车开了。`]), said);
});

test('a sentence without an end, one too long, an open quotation, and none', () => {
	assert.equal(firstSentence(['没有句号']), '没有句号');
	assert.equal(firstSentence(['很'.repeat(300)]).length, 180);
	assert.equal(firstSentence(['“没有说完']), '“没有说完');
	assert.equal(firstSentence([]), '');
});
