import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figureOf, figuresOf } from '#stats/figures.ts';
import { buildReports } from '#tests/unit/build-archive.ts';

const september = 9;

const lessons = (value: number | string, more: object = {}) => ({
	activities: [{ type: '示范课', quantities: [{ value, unit: '节' }], ...more }],
});

const claimed = (value: number | string, more: object = {}) => ({
	kind: 'summary',
	totals: [{ type: '示范课', quantity: { value, unit: '节' }, ...more }],
});

const lessonsIn = (reports: Readonly<Record<string, object>>) =>
	figureOf(figuresOf(buildReports(reports), september), 'act.demo', '节');

test('adds what different reports tell', () => {
	assert.equal(lessonsIn({ a: lessons(4), b: lessons(4) })?.value.min, 8);
});

test('keeps the bound of an uncertain part', () => {
	const value = lessonsIn({ a: lessons(4), b: lessons('10+') })?.value;
	assert.deepEqual(value, { min: 14, max: null, isApproximate: false });
});

test('does not add a total to the activities of its period in the same pairing', () => {
	const figure = lessonsIn({
		visit: { pairings: 'p', ...lessons(4) },
		summary: { pairings: 'p', date: '2022-01', ...claimed(12, { period: '2021/2022' }) },
	});
	assert.equal(figure?.value.min, 12);
	const counted = figure.parts.filter(({ isCounted }) => isCounted);
	assert.deepEqual(
		counted.map(({ report }) => report.id),
		['summary'],
	);
	assert.equal(figure.parts.length, 2, 'both are shown');
});

test('takes the activities where they come to more than the total', () => {
	const figure = lessonsIn({
		visit: { pairings: 'p', ...lessons(20) },
		summary: { pairings: 'p', ...claimed(12, { period: '2021/2022' }) },
	});
	assert.equal(figure?.value.min, 20);
});

test('adds activities outside the period of a total', () => {
	const figure = lessonsIn({
		later: { pairings: 'p', date: '2024-05-01', ...lessons(3) },
		summary: { pairings: 'p', ...claimed(12, { period: '2021/2022' }) },
	});
	assert.equal(figure?.value.min, 15);
});

test('an activity without a year may lie within any total of its pairing, so it is not added', () => {
	const figure = lessonsIn({
		visit: { pairings: 'p', date: '20XX-11', ...lessons(4) },
		summary: { pairings: 'p', ...claimed(12, { period: '2021/2022' }) },
	});
	assert.equal(figure?.value.min, 12);
});

test('two totals of overlapping periods count as the larger one', () => {
	const figure = lessonsIn({
		a: { pairings: 'p', ...claimed(12, { period: '2020/2021' }) },
		b: { pairings: 'p', ...claimed(9, { period: '2021/2022' }) },
	});
	assert.equal(figure?.value.min, 12);
});

test('totals of different pairings are added', () => {
	const figure = lessonsIn({
		a: { pairings: 'p', ...claimed(12) },
		b: { pairings: 'q', ...claimed(9) },
	});
	assert.equal(figure?.value.min, 21);
});

test('counts an activity once that both schools report', () => {
	const figure = lessonsIn({
		'by-supporter': { pairings: 'p', ...lessons(4) },
		'by-recipient': { pairings: 'p', confirms: 'by-supporter', ...lessons(4) },
	});
	assert.equal(figure?.value.min, 4);
});

test('counts an activity once that two reports confirm of each other', () => {
	const figure = lessonsIn({
		a: { ...lessons(4), confirms: 'b' },
		b: { ...lessons(4), confirms: 'a' },
	});
	assert.equal(figure?.value.min, 4);
});

test('a total of something that goes on covers nothing after its report', () => {
	const figure = lessonsIn({
		told: { pairings: 'p', date: '2020-06-30', ...claimed(12, { period: '2018-02/..' }) },
		before: { pairings: 'p', date: '2019-05-01', ...lessons(5) },
		after: { pairings: 'p', date: '2021-10-08', ...lessons(3) },
	});
	assert.equal(figure?.value.min, 15);
});

test('never adds 人 and 人次', () => {
	const reports = buildReports({
		a: {
			activities: [
				{
					type: '支教',
					quantities: [
						{ value: 3, unit: '人' },
						{ value: 107, unit: '人次' },
					],
				},
			],
		},
	});
	const figures = figuresOf(reports, september);
	assert.equal(figureOf(figures, 'act.zhijiao', '人')?.value.min, 3);
	assert.equal(figureOf(figures, 'act.zhijiao', '人次')?.value.min, 107);
});

test('never adds unlike things, nor things that nobody knows', () => {
	const given = (item: string | undefined, value: number, unit = '台') => ({
		type: '捐赠',
		quantities: [{ value, unit, ...(item && { item }) }],
	});
	const reports = buildReports({
		a: { activities: [given('缝纫机', 30), given('物品不详', 5), given(undefined, 1)] },
		b: { activities: [given('洗衣机', 4), given('缝纫机', 2), given('物品不详', 6)] },
		c: { activities: [given(undefined, 1000, '元')] },
		d: { activities: [given(undefined, 500, '元')] },
	});
	const found = figuresOf(reports, september)
		.map(({ item, unit, value }) => `${item ?? ''} ${value.min} ${unit}`)
		.sort();
	assert.deepEqual(found, [
		' 1500 元',
		'洗衣机 4 台',
		'物品不详 6 台',
		'物品不详 6 台',
		'缝纫机 32 台',
	]);
});

test('plans and cases count nothing as done', () => {
	const lesson = {
		statement: '试',
		form: '做法',
		problems: ['工学矛盾'],
		context: '试',
		action: '试',
		result: '试',
		avoidWhen: '试',
	};
	assert.equal(lessonsIn({ plan: { kind: 'plan', ...lessons(4) } }), undefined);
	assert.equal(lessonsIn({ case: { kind: 'case', lesson, ...lessons(4) } }), undefined);
});

const report = fc.record({
	pairings: fc.constantFrom('p', 'q'),
	date: fc.constantFrom('2020-10-01', '2021-10-01', '2021', '20XX-11'),
	amount: fc.nat(50),
	isTotal: fc.boolean(),
});

test('no part is counted that another covers, whatever the order of the reports', () => {
	fc.assert(
		fc.property(fc.array(report, { maxLength: 8 }), (written) => {
			const sources = written.map(({ amount, isTotal, ...fields }, index): [string, object] => [
				`r${index}`,
				{ ...fields, ...(isTotal ? claimed(amount, { period: fields.date }) : lessons(amount)) },
			]);
			const forwards = lessonsIn(Object.fromEntries(sources))?.value;
			const backwards = lessonsIn(Object.fromEntries([...sources].reverse()))?.value;
			assert.deepEqual(forwards, backwards);
			const all = written.reduce((total, { amount }) => total + amount, 0);
			const most = Math.max(0, ...written.map(({ amount }) => amount));
			assert.ok((forwards?.min ?? 0) <= all && (forwards?.min ?? 0) >= most);
		}),
	);
});
