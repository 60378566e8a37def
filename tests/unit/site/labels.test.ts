import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelOf, pathOf, termOf, themePath } from '#site/labels.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: { a: { name: '甲校' }, b: { name: '乙校' } },
	pairings: { p: {}, named: { name: '结对一' } },
	regions: { 11: '北京市' },
	reports: { plan: { kind: 'plan', title: '三年方案', date: '2021-10-08' } },
});

test('a key of a chart is told in the words that its own file or the model gives it', () => {
	assert.equal(labelOf('pairing', 'p', archive), '甲校 → 乙校');
	assert.equal(labelOf('pairing', 'named', archive), '结对一');
	assert.equal(labelOf('plan', 'plan', archive), '三年方案');
	assert.equal(labelOf('region', '11', archive), '北京市');
	assert.equal(labelOf('concept', 'act.demo', archive), '课堂展示');
	assert.equal(labelOf('school-year', '2021-2022', archive), '2021–2022');
	assert.equal(labelOf('month', '09', archive), '9月');
	assert.equal(labelOf('unit', '人次', archive), '人次');
});

test('what is not known is said and leads nowhere', () => {
	assert.equal(pathOf('region', 'unknown', archive), undefined);
	assert.notEqual(labelOf('region', 'unknown', archive), 'unknown');
	assert.notEqual(labelOf('school-year', 'undated', archive), 'undated');
	assert.notEqual(labelOf('month', 'undated', archive), 'undated');
});

test('a year without reports has no page to lead to', () => {
	assert.equal(pathOf('school-year', '2021-2022', archive), '/years/2021-2022/');
	assert.equal(pathOf('school-year', '2020-2021', archive), undefined);
});

test('a word that is no concept stays as it is and leads to the list of themes', () => {
	assert.equal(termOf('没有这个词'), '没有这个词');
	assert.equal(themePath('没有这个词'), '/themes/');
	assert.equal(themePath('act.demo'), '/themes/act-demo/');
});
