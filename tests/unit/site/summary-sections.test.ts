import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarySections } from '#site/summary-sections.ts';
import { periodSummaries } from '#stats/period-summary.ts';
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
	const [summary] = periodSummaries(archive, '2022-01-01');
	assert.ok(summary);
	const cells = summarySections(summary, archive).flatMap(({ table }) => table?.rows.flat() ?? []);
	assert.ok(cells.some(({ text }) => text === '当场答应；第二次'));
});

test('numbers and promises keep their quotes and notes', () => {
	const told = buildArchive({
		schools: { a: {}, b: {} },
		pairings: { p: {} },
		reports: {
			plan: {
				kind: 'plan',
				pairings: 'p',
				date: '2021-09',
				period: '2021-09/2022-07',
				commitments: [
					{
						...{ id: 'c', clause: '上课', type: '示范课', by: '支援', per: '每学年' },
						...{
							quantity: { value: 2, unit: '节', quote: '两节' },
							each: '每人',
							note: '人数不详',
						},
					},
				],
			},
			visit: {
				pairings: 'p',
				date: '2021-10-08',
				activities: [
					{
						type: '示范课',
						quantities: [{ value: 1, unit: '节', quote: '一节', note: '微课' }],
						note: '来源说是展示课',
					},
				],
			},
		},
	});
	const [summary] = periodSummaries(told, '2022-01-01');
	assert.ok(summary);
	const cells = summarySections(summary, told).flatMap(({ table }) => table?.rows.flat() ?? []);
	for (const text of ['每学年 · 每人2节（“两节”；人数不详）', '一节', '微课；来源说是展示课'])
		assert.ok(
			cells.some((cell) => cell.text === text),
			text,
		);
});
