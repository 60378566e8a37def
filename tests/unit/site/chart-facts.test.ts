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

test('what has no place or year is no row with the most, and the title says among which one has', () => {
	const { finding } = words.chart['activities-by-region'];
	assert.equal(
		finding(factsFor({ 四川省: [2], unknown: [9] })),
		'写明地区的活动里，四川省最多，2项',
	);
	assert.equal(finding(factsFor({ unknown: [9] })), undefined);
});

test('a calendar names the month of the year with the most, not what has no month', () => {
	const facts = factsFor({ '2021': [1, 3, 9], '2022': [2, 0, 0] }, ['9月', '10月', 'undated']);
	const { finding, reading } = words.chart['activity-calendar'];
	assert.equal(finding(facts), '看得出学年和月份的活动里，202110月最多，3项');
	assert.match(reading(facts), /2个学年、15项活动都在哪些月份，其中9项看不出学年或月份。/);
});

test('four of one month without a year are more than the three of a title, which leaves them out aloud', () => {
	const facts = factsFor({ '2021': [3, 1], undated: [4, 0] }, ['5月', '11月']);
	const { finding } = words.chart['activity-calendar'];
	assert.equal(finding(facts), '看得出学年和月份的活动里，20215月最多，3项');
	assert.equal(finding(factsFor({ '2021': [3, 1] }, ['5月', '11月'])), '20215月最多，3项');
});

test('people are not compared with person-times', () => {
	const { finding } = words.chart.people;
	const facts = factsFor({ 支教: [143, 107], 跟岗: [null, 530] }, ['人', '人次']);
	assert.equal(finding(facts), '支教最多，143人');
	assert.equal(finding(factsFor({ 跟岗: [null, 53] }, ['人', '人次'])), '跟岗最多，53人次');
});

test('nothing has the most where another, of which only the least is known, may have more', () => {
	const facts = factsOf(
		{
			columns: ['人'],
			rows: [
				{ key: '支教', cells: [exactly(143)] },
				{ key: '培训', cells: [{ min: 100, max: null, isApproximate: false }] },
			],
		},
		labels,
	);
	assert.equal(words.chart.people.finding(facts), undefined);
});

test('promises without a time are the finding where most have none', () => {
	const { finding } = words.chart['promises-by-year'];
	assert.equal(
		finding(factsFor({ '2014–2015': [9], undated: [76] })),
		'85期承诺里，76期没有写年份或期限',
	);
	assert.equal(
		finding(factsFor({ '2014–2015': [9], undated: [2] })),
		'写明期限的承诺里，2014–2015学年到期最多，9期',
	);
});
