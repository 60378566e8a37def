import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString } from 'hast-util-to-string';
import { drawFindings } from '#desk/pages/findings.ts';
import { fileShapes } from '#editor/file-shapes.ts';

test('a field is called by its label, in one pair of quotes', () => {
	const shape = fileShapes.reports.shapes['visit'];
	assert.ok(shape);
	const found = { severity: 'error', message: '缺少“source”。', hint: '请补上 title。' } as const;
	assert.match(toString(drawFindings([found], shape)), /缺少“来源”。请补上 “标题”。/);
	const named = { ...found, message: '缺少来源（source）。', hint: '文件 a.md（b）' };
	assert.match(toString(drawFindings([named])), /缺少来源。文件 a.md（b）/);
});
