import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { drawQuestions } from '#desk/pages/questions.ts';
import { fileShapes } from '#editor/file-shapes.ts';

test('a school that is called nearly as one that is registered may be that one', () => {
	const shape = fileShapes.reports.shapes['visit'];
	assert.ok(shape);
	const quotes = [{ quote: '青山县范家庄小学', reason: '' }];
	const drawn = drawQuestions([{ text: '请核对名称。', field: 'schools', quotes }], {
		drawOnce: () => null,
		shape,
		quotes: [],
		pairings: [],
		form: {
			entriesOf: () => [
				{ value: 'fanjiazhuang', label: '范家庄小学' },
				{ value: 'xiling', label: '西岭小学' },
			],
		},
		today: '2024-01-01',
	});
	const html = toHtml(h('div', drawn));
	assert.match(html, /name="f.schools" value="fanjiazhuang"[^]*登记：青山县范家庄小学/);
	assert.doesNotMatch(html, /西岭小学/);
});
