import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPage } from '#serve/dev/check-page.ts';

test('the page of the development site shows the latest findings', () => {
	const page = checkPage('/check/');
	const finding = {
		file: 'a.md',
		line: 3,
		rule: 'dates',
		severity: 'error',
		hint: '改。',
	} as const;
	page.show(
		{ findings: [{ ...finding, message: '还没有到。' }], imports: [], leftOut: [] },
		'content',
	);
	assert.match(page.html(), /content\/a\.md.*第 3 行.*还没有到。/);
	page.show({ findings: [], imports: [], leftOut: [] }, 'content');
	assert.match(page.html(), /内容检查通过。/);
	assert.doesNotMatch(page.html(), /还没有到/);
});
