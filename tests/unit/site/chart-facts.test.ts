import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '#i18n/zh-hans.ts';
import { factsOf } from '#site/chart-facts.ts';
import { exactly } from '#stats/interval.ts';

const labels = {
	row: (key: string) => key,
	column: (key: string) => key,
	cell: (row: string, column: string) => row + column,
};
const factsFor = (rows: Readonly<Record<string, readonly (number | null)[]>>, columns = ['a']) =>
	factsOf(
		{
			columns,
			rows: Object.entries(rows).map(([key, cells]) => ({
				key,
				cells: cells.map((cell) => (cell === null ? null : exactly(cell))),
			})),
		},
		labels,
	);

test('a title names the row with the most, and up to three that have it alike', () => {
	const { finding } = words.chart['activities-by-region'];
	assert.equal(finding(factsFor({ 四川省: [11], 浙江省: [4] })), '四川省最多，11项');
	assert.equal(
		finding(factsFor({ 四川省: [4], 浙江省: [4], 湖南省: [1] })),
		'四川省、浙江省并列最多，各4项',
	);
	assert.equal(finding(factsFor({ a: [1], b: [1], c: [1], d: [1] })), '4个省份并列最多，各1项');
});

test('what has no place or year is no row with the most', () => {
	const { finding } = words.chart['activities-by-region'];
	assert.equal(finding(factsFor({ 四川省: [2], unknown: [9] })), '四川省最多，2项');
	assert.equal(finding(factsFor({ unknown: [9] })), undefined);
});

test('a calendar names the month of the year with the most, not what has no month', () => {
	const facts = factsFor({ '2021': [1, 3, 9], '2022': [2, 0, 0] }, ['9月', '10月', 'undated']);
	assert.equal(words.chart['activity-calendar'].finding(facts), '202110月最多，3项');
});

test('people are not compared with person-times', () => {
	const { finding } = words.chart.people;
	const facts = factsFor({ 支教: [143, 107], 跟岗: [null, 530] }, ['人', '人次']);
	assert.equal(finding(facts), '支教最多，143人');
	assert.equal(finding(factsFor({ 跟岗: [null, 53] }, ['人', '人次'])), '跟岗最多，53人次');
});

test('promises without a time are the finding where most have none', () => {
	const { finding } = words.chart['promises-by-year'];
	assert.equal(
		finding(factsFor({ '2014–2015': [9], undated: [76] })),
		'85期承诺里，76期没有写年份或期限',
	);
	assert.equal(finding(factsFor({ '2014–2015': [9], undated: [2] })), '2014–2015学年到期最多，9期');
});
