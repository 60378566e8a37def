import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarySections } from '#site/summary-sections.ts';
import { periodSummaries } from '#stats/period-summary.ts';
import { promisesOf } from '#stats/promises.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const need = { id: 'guide', by: '受援校教师', text: '想要指导', answer: '当场答应。' };
const archive = buildArchive({
	schools: { a: {}, b: {} },
	pairings: { p: {} },
	reports: {
		first: { pairings: 'p', date: '2021-10-08', needs: [need] },
		second: {
			title: '第二次',
			pairings: 'p',
			date: '2021-11-11',
			activities: [{ type: '专题讲座', serves: ['first#guide'] }],
		},
	},
});

test('an answer that ends its sentence runs on into the records of it', () => {
	const [summary] = periodSummaries(archive, promisesOf(archive, '2022-01-01'));
	assert.ok(summary);
	const cells = summarySections(summary, archive).flatMap(({ table }) => table?.rows.flat() ?? []);
	assert.ok(cells.some(({ text }) => text === '当场答应；第二次'));
});
