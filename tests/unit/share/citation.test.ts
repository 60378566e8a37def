import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex, gbt7714, ris } from '#share/citation.ts';

const work = {
	id: 'visit-1',
	title: '一次活动 50%',
	author: '编辑组',
	site: '结对档案',
	published: '2026-11-22',
	url: 'https://example.cn/reports/visit-1/',
};

test('cites as GB/T 7714 asks for an electronic resource', () => {
	assert.equal(
		gbt7714(work),
		'编辑组. 一次活动 50%[EB/OL]. （2026-11-22）[YYYY-MM-DD]. https://example.cn/reports/visit-1/.',
	);
});

test('leaves the day of publication out where nobody knows it', () => {
	const unpublished = { ...work, published: undefined };
	assert.match(gbt7714(unpublished), /\[EB\/OL\]\. \[YYYY-MM-DD\]\./);
	assert.doesNotMatch(ris(unpublished), /^(?:PY|DA)/m);
});

test('writes signs of TeX as themselves', () => {
	assert.match(bibtex(work), /title = \{一次活动 50\\%\}/);
	assert.match(bibtex(work), /^@online\{visit-1,$/m);
});

test('begins and ends a RIS record with its tags', () => {
	const lines = ris(work).split('\n');
	assert.equal(lines[0], 'TY  - ELEC');
	assert.equal(lines.at(-1), 'ER  - ');
});
