import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answering } from '#components/workbench/answer-question.ts';
import { excelCell, shownSheet } from '#components/workbench/download.ts';
import { countChosen, queryOf, readState, withChoice } from '#components/workbench/state.ts';
import { totalText } from '#site/workbench/add-up.ts';
import { filledSheets, shardsOf } from '#site/workbench/sheet-files.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const visit = (
	date: string,
	...values: [type: string, value: string | number, unit: string][]
) => ({
	pairings: 'p',
	date,
	activities: values.map(([type, value, unit]) => ({ type, quantities: [{ value, unit }] })),
});
const archive = buildArchive({
	schools: { a: { name: '甲校' }, b: { name: '乙校' }, c: { name: '丙校' }, d: { name: '丁校' } },
	pairings: {
		p: {},
		q: {
			schools: [
				{ school: 'c', role: '支援' },
				{ school: 'd', role: '受援' },
			],
		},
	},
	reports: {
		one: visit('2021-10-08', ['示范课', '10余', '节'], ['专题讲座', 2, '场']),
		two: visit('2022-10', ['示范课', 3, '节'], ['示范课', 60, '人次']),
		three: { ...visit('2023-03-01', ['示范课', 5, '节']), pairings: 'q' },
	},
});
const [sheet] = filledSheets(archive).flatMap(shardsOf);
assert.ok(sheet);
const ask = answering(sheet);
const asked = (address: string, isWhole = false) => ask({ state: readState(address), isWhole });
const totals = (address: string) => (asked(address).totals['amount'] ?? []).map(totalText);

test('rows are found by several choices of one column and by those of every column', () => {
	assert.equal(asked('').found, 5);
	assert.equal(asked('?year=2021-2022&year=2022-2023').found, 5);
	assert.equal(asked('?year=2021-2022&type=act.demo').found, 1);
	assert.equal(asked('?pairing=q').found, 1);
});

test('a column whose last choice is taken away narrows nothing', () => {
	const state = withChoice(readState('?pairing=q'), 'pairing', 'q');
	assert.equal(ask({ state, isWhole: false }).found, 5);
});

test('a choice tells how many rows it would leave beside those of the other columns', () => {
	const types = asked('?pairing=p&type=act.lecture').facets.find(({ name }) => name === 'type');
	assert.deepEqual(
		types?.choices.map(({ label, count, isChosen }) => [label, count, isChosen]),
		[
			['示范课', 3, false],
			['专题讲座', 1, true],
		],
	);
});

test('totals add what is of one kind and one unit, and keep the bounds', () => {
	assert.deepEqual(totals(''), ['课堂展示≥18节', '课堂展示60人次', '讲座与报告2场']);
	assert.deepEqual(totals('?pairing=q'), ['课堂展示5节']);
});

test('nothing is added up while a part of the sheet is still to come', () => {
	const answer = answering({ ...sheet, total: 9 })({ state: readState(''), isWhole: false });
	assert.equal(answer.isPart, true);
	assert.deepEqual(answer.totals, {});
});

test('days are sorted as days and numbers as numbers', () => {
	const days = (address: string) => asked(address).rows.map(([cell]) => cell?.[0]);
	assert.equal(days('')[0], '2023年3月1日');
	assert.equal(days('?sort=date')[0], '2021年10月8日');
	const amounts = asked('?sort=-amount').rows.map((row) => row[2]?.[0]);
	assert.deepEqual(amounts, ['60人次', '≥10节', '5节', '3节', '2场']);
});

test('a file holds the columns that are seen and the rows that are found, and what they come to', () => {
	const answer = asked('?pairing=q&columns=date,amount,note', true);
	assert.deepEqual(shownSheet(answer, '合计'), {
		head: ['日期', '数量', '说明'],
		rows: [
			[
				['2023年3月1日', ''],
				['5节', '', 5],
				['', ''],
			],
		],
		sums: ['合计 · 数量：课堂展示5节'],
	});
});

test('a workbook holds numbers and days where a cell is one of them, and says the same', () => {
	const { rows } = asked('?sort=date', true);
	const amounts = rows.map((row) => excelCell(row[2] ?? ['', '']));
	assert.ok(amounts.some(({ value, format }) => value === 60 && format === '#,##0"人次"'));
	assert.ok(
		amounts.some(({ value }) => value === '≥10节'),
		'bounds stay words',
	);
	const [first, , month] = rows.map((row) => excelCell(row[0] ?? ['', '']).value);
	assert.deepEqual([first, month], [new Date('2021-10-08'), '2022年10月']);
});

test('choices of years stand by year and all others by their numbers', () => {
	const years = asked('').facets.find(({ name }) => name === 'year')?.choices;
	assert.deepEqual(
		years?.map(({ id }) => id),
		['2022-2023', '2021-2022'],
	);
});

test('an address holds all that somebody looks at', () => {
	const address = '?pairing=p&pairing=q&year=2021-2022&sort=-date&columns=date%2Ctype&page=2';
	assert.equal(queryOf(readState(address)), address);
	assert.equal(queryOf(readState('')), '');
});

test('a page that is not there is the last one, and what others add to an address is no choice', () => {
	assert.deepEqual(asked('?page=99').rows, asked('').rows);
	const state = readState('?from=timeline&isappinstalled=0&type=act.demo');
	assert.equal(countChosen(state, ['type', 'date']), 1);
});

test('what an address names and no row has is chosen without a name', () => {
	const types = asked('?type=act.none').facets.find(({ name }) => name === 'type')?.choices;
	const chosen = types?.filter(({ isChosen }) => isChosen);
	assert.deepEqual(chosen, [{ id: 'act.none', label: '', count: 0, isChosen: true }]);
});
