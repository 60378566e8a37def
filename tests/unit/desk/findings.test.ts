import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString } from 'hast-util-to-string';
import { drawFindings } from '#desk/pages/findings.ts';
import { fileShapes } from '#editor/file-shapes.ts';

test('a field is called by its label, in one pair of quotes', () => {
	const shape = fileShapes.reports.shapes['visit'];
	assert.ok(shape);
	const found = { severity: 'error', message: '缺少“source”。', hint: '请补上 title。' } as const;
	assert.match(toString(drawFindings([found], shape)), /缺少“来源”。请补上“标题”。/);
	const hint =
		'见甲（reports/2022/a.md）；写上身份和日期（credits 里的 first: { by: 身份 }）（下同）。';
	const written = { ...found, message: '请改种类（kind: plan）。', hint };
	const words = toString(drawFindings([written]));
	assert.match(words, /请改种类。见甲；写上身份和日期（下同）。$/);
});
