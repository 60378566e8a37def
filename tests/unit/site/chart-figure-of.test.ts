import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charts } from '#charts/index.ts';
import { chartCsv, chartFile } from '#site/chart-file.ts';
import { chartFigureOf } from '#site/chart-figure-of.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	reports: {
		a: {
			date: '2021-10-08',
			activities: [{ type: '示范课', quantities: [{ value: '3+', unit: '节' }] }],
		},
		b: { date: '2022-10-08', activities: [{ type: '专题讲座' }] },
	},
});
const chart = charts.find(({ id }) => id === 'activities-by-year') ?? assert.fail();

test('a chart says its numbers in words and leads to the pages of its rows', () => {
	const figure = chartFigureOf('activities-by-year', archive) ?? assert.fail();
	assert.deepEqual(
		figure.rows.map(({ label, href }) => [label, href]),
		[
			['2021–2022', '/years/2021-2022/'],
			['2022–2023', '/years/2022-2023/'],
		],
	);
	assert.equal(figure.isTimed, true);
	assert.ok(figure.rows.every(({ cells }) => cells.length === figure.columns.length));
});

test('only a chart of the whole archive can be downloaded', () => {
	const files = (reports = archive.reports) =>
		chartFigureOf('activities-by-year', archive, reports)?.downloads?.map(({ href }) => href);
	assert.deepEqual(files(), [
		'/data/charts/activities-by-year.csv',
		'/data/charts/activities-by-year.json',
	]);
	assert.equal(files(archive.reports.slice(0, 1)), undefined);
});

test('a chart of nothing is none', () => {
	assert.equal(chartFigureOf('activities-by-year', buildArchive({})), null);
});

test('the file of a chart has a record a cell, with both bounds', () => {
	const { records } = chartFile(chart, archive);
	const figure = chartFigureOf('activities-by-year', archive);
	assert.equal(records.length, (figure?.rows.length ?? 0) * (figure?.columns.length ?? 0));
	const [head, ...lines] = chartCsv(chartFile(chart, archive)).trim().split(/\r?\n/);
	assert.match(head ?? '', /key,label,series,min,max,approximate,unit$/);
	assert.equal(lines.length, records.length);
	for (const { min, max } of records) assert.ok(min === null || max === null || min <= max);
});
