import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatInterval } from '#model/format-interval.ts';
import { periodSummaries } from '#stats/period-summary.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const lesson = {
	statement: '一句话',
	form: '做法',
	problems: ['工学矛盾'],
	context: '试',
	action: '试',
	result: '试',
	avoidWhen: '试',
};
const promised = (id: string, per: string) => ({
	id,
	clause: '示范课 2 节',
	type: '示范课',
	by: '支援',
	quantity: { value: 2, unit: '节' },
	per,
});
const lessons = (value: number | string, more: object = {}) => ({
	type: '示范课',
	quantities: [{ value, unit: '节' }],
	...more,
});
const archive = buildArchive({
	schools: { a: {}, b: {} },
	pairings: { p: { period: '2021-09/..' }, quiet: { period: '2020-09/2022-01' }, later: {} },
	reports: {
		plan: {
			kind: 'plan',
			pairings: 'p',
			date: '2021-09-10',
			period: '2021-09/2023-07',
			commitments: [promised('year', '每学年'), promised('term', '每学期')],
		},
		first: {
			pairings: 'p',
			date: '2021-10-08',
			activities: [lessons(2)],
			needs: [
				{ id: 'books', by: '受援校校长', text: '想要图书' },
				{ id: 'guide', by: '受援校教师', text: '想要指导' },
			],
		},
		second: {
			pairings: 'p',
			date: '2022-05-11',
			activities: [lessons('1+'), { type: '专题讲座', serves: ['first#guide'] }],
		},
		/** Tells in the next year of something in this one, and of something in the holidays. */
		late: {
			pairings: 'p',
			date: '2022-10-01',
			activities: [
				{ type: '专题讲座' },
				lessons(4, { date: '2022-03' }),
				lessons(8, { date: '2022-08-20' }),
				lessons(16, { date: '2022' }),
			],
		},
		told: {
			kind: 'summary',
			pairings: 'p',
			date: '2022-06-30',
			totals: [
				{ type: '跟岗', quantity: { value: 3, unit: '人次' }, period: '2022-02/2022-06' },
				{ type: '跟岗', quantity: { value: 5, unit: '人次' }, period: '2021-09/2022-06' },
				{ type: '跟岗', quantity: { value: 9, unit: '人次' }, period: '2019-09/2022-06' },
				{ type: '跟岗', quantity: { value: 7, unit: '批' } },
			],
		},
		story: { kind: 'case', pairings: 'p', date: '2022-05-11', lesson },
		vague: { pairings: 'p', date: '20XX-11', activities: [lessons(32)] },
	},
});

const summaries = periodSummaries(archive, '2023-09-01');
const nameOf = ({ period: { year, term } }: (typeof summaries)[number]) =>
	term === null ? year : `${year}-${term}`;
function find(kind: string, period: string) {
	const summary = summaries.find((one) => one.scope.kind === kind && nameOf(one) === period);
	assert.ok(summary);
	return summary;
}
const figuresIn = (period: string) =>
	find('pairing', period).figures.map(({ unit, value }) => `${formatInterval(value)} ${unit}`);

test('makes a summary of every school year and term with records, of the site and each pairing', () => {
	assert.deepEqual(summaries.map((one) => `${one.scope.kind} ${nameOf(one)}`).sort(), [
		'pairing 2021-2022',
		'pairing 2021-2022-1',
		'pairing 2021-2022-2',
		'pairing 2022-2023',
		'pairing 2022-2023-1',
		'pairing undated',
		'site 2021-2022',
		'site 2021-2022-1',
		'site 2021-2022-2',
		'site 2022-2023',
		'site 2022-2023-1',
		'site undated',
	]);
});

test('adds what lies certainly in the period, by the dates of activities, not of reports', () => {
	assert.deepEqual(figuresIn('2021-2022-1'), ['2 节']);
	assert.deepEqual(figuresIn('2021-2022-2'), ['≥5 节', '3 人次']);
	// 2, at least 1, 4 and, in August, 8; of the two totals of the year the larger.
	assert.deepEqual(figuresIn('2021-2022'), ['≥15 节', '5 人次']);
	assert.deepEqual(figuresIn('undated'), ['32 节']);
});

test('shows what lies in the period in part, or perhaps, without adding it', () => {
	const amounts = (period: string) =>
		find('pairing', period).unplaced.map((item) =>
			('quantity' in item ? [item.quantity] : item.quantities).map(({ min }) => min).join(),
		);
	assert.deepEqual(amounts('2021-2022'), ['16', '9', '7']);
	assert.deepEqual(amounts('2021-2022-1'), ['16', '5', '9']);
	assert.deepEqual(amounts('2022-2023'), ['16']);
	assert.deepEqual(amounts('undated'), []);
});

test('counts activities by type, the most frequent first', () => {
	assert.deepEqual(find('pairing', '2021-2022').types, [
		['act.demo', 4],
		['act.lecture', 1],
	]);
});

test('lists a report where it or an activity of its lies, cases nowhere: they retell', () => {
	const ids = (period: string) => find('site', period).reports.map(({ id }) => id);
	assert.deepEqual(ids('2021-2022').sort(), ['first', 'late', 'plan', 'second', 'told']);
	assert.deepEqual(ids('2021-2022-1').sort(), ['first', 'plan']);
	assert.deepEqual(ids('2022-2023'), ['late']);
});

test('takes a promise of the year into the year and one of the term into its term', () => {
	const promises = (period: string) =>
		find('pairing', period).promises.flatMap(({ promise, instances }) =>
			instances.map(({ state }) => `${promise.commitment.id} ${state}`),
		);
	assert.deepEqual(promises('2021-2022'), ['year done', 'term done', 'term done']);
	assert.deepEqual(promises('2021-2022-1'), ['term done']);
	assert.deepEqual(promises('2022-2023-1'), ['term unknown']);
});

test('says of each need what came, also where it came in another report', () => {
	assert.deepEqual(
		find('pairing', '2021-2022').needs.map(({ need, state }) => `${need.id} ${state}`),
		['books open', 'guide answered'],
	);
});

test('counts the figures that one side says alone', () => {
	assert.equal(find('pairing', '2021-2022').unsupported, 6);
});

test('names the pairings that went on without a report, for the site, not for a pairing', () => {
	assert.deepEqual(find('site', '2021-2022-1').silent, ['quiet']);
	assert.deepEqual(find('site', '2021-2022').silent, []);
	assert.deepEqual(find('site', '2022-2023').silent, []);
	assert.deepEqual(find('pairing', '2021-2022').silent, []);
});
