import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureViews } from '#site/figure-view.ts';
import { allFigures } from '#stats/figures.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const lessons = (value: string | number, quote?: string) => ({
	type: '示范课',
	quantities: [{ value, unit: '节', ...(quote && { quote }) }],
});
const viewsOf = (reports: Readonly<Record<string, object>>) => {
	const archive = buildArchive({ reports });
	return figureViews(allFigures(archive), archive);
};

test('a sum with one open part is shown as at least, and every part keeps its own words', () => {
	const [view, ...others] = viewsOf({
		spring: { date: '2022-03-01', activities: [lessons(2, '两节示范课')] },
		autumn: { date: '2021-10-08', activities: [lessons('10余')] },
	});
	assert.equal(others.length, 0);
	assert.equal(view?.value, '≥12');
	assert.equal(view.unit, '节');
	assert.deepEqual(
		view.parts.map(({ reportId, value, quote, when }) => [reportId, value, quote, when]),
		[
			['spring', '2节', '两节示范课', '2022年3月1日'],
			['autumn', '≥10节', undefined, '2021年10月8日'],
		],
	);
});

test('a total that covers the activities is counted alone, and the covered part says so', () => {
	const [view] = viewsOf({
		visit: { pairings: 'p', date: '2021-10-08', activities: [lessons(2)] },
		summary: {
			kind: 'summary',
			pairings: 'p',
			date: '2022-07-01',
			period: '2021-09/2022-07',
			totals: [{ type: '示范课', quantity: { value: 30, unit: '节' } }],
		},
	});
	assert.equal(view?.value, '30');
	assert.deepEqual(
		Object.fromEntries(
			view.parts.map(({ reportId, isTotal, isCounted }) => [reportId, { isTotal, isCounted }]),
		),
		{
			visit: { isTotal: false, isCounted: false },
			summary: { isTotal: true, isCounted: true },
		},
	);
});

test('a large amount is written in 万 with every digit beside it', () => {
	const money = { type: '捐赠', quantities: [{ value: '9051万', unit: '元', note: '含物资' }] };
	const [view] = viewsOf({ a: { activities: [money] } });
	assert.deepEqual([view?.value, view?.unit, view?.exact], ['9,051', '万元', '90,510,000元']);
	assert.equal(view?.parts[0]?.value, '9,051万元（90,510,000元）');
	assert.equal(view.parts[0].note, '含物资');
});

test('a label that holds more than one term says which', () => {
	const [view] = viewsOf({ a: { activities: [lessons(1)] } });
	assert.equal(view?.label, '课堂展示');
	assert.deepEqual(view.covers.slice(0, 2), ['示范课', '公开课']);
});

test('of very many parts twelve are shown and the others are counted', () => {
	const reports = Object.fromEntries(
		Array.from({ length: 15 }, (_, index) => [`r${index}`, { activities: [lessons(1)] }]),
	);
	const [view] = viewsOf(reports);
	assert.equal(view?.value, '15');
	assert.equal(view.parts.length, 12);
	assert.equal(view.moreParts, 3);
});

test('figures stand in the order of the thesaurus, whatever the reports begin with', () => {
	const activities = [
		{ type: '图书', quantities: [{ value: 100, unit: '册' }] },
		{ type: '专题讲座', quantities: [{ value: 1, unit: '场' }] },
		lessons(1),
	];
	assert.deepEqual(
		viewsOf({ a: { activities } }).map(({ label }) => label),
		['课堂展示', '讲座与报告', '图书'],
	);
});
