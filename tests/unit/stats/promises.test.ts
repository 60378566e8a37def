import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { promisesOf, type Instance } from '#stats/promises.ts';
import { buildArchive, type ArchiveSource } from '#tests/unit/build-archive.ts';

const lesson = (date: string, more: object = {}) => ({
	pairings: 'p',
	date,
	activities: [{ type: '示范课', ...more }],
});

const twoLessons = { value: 2, unit: '节' };

interface Case {
	readonly promise?: object;
	readonly plan?: object;
	readonly reports?: ArchiveSource['reports'];
	readonly pairing?: object;
	readonly today?: string;
}

/** One promise: two lessons a term in the school year 2021–2022, unless it says else. */
function followedIn({ promise, plan, reports, pairing, today = '2026-11-22' }: Case) {
	const archive = buildArchive({
		pairings: { p: pairing ?? {}, q: {} },
		reports: {
			plan: {
				kind: 'plan',
				pairings: 'p',
				date: '2021-09',
				period: '2021-09/2022-08',
				commitments: [
					{
						...{ id: 'c', clause: '上示范课', type: '示范课', by: '支援', per: '每学期' },
						...{ quantity: twoLessons, ...promise },
					},
				],
				...plan,
			},
			...reports,
		},
	});
	const [followed] = promisesOf(archive, today);
	assert.ok(followed);
	return followed;
}

const instancesOf = (one: Case): Instance[] => [...followedIn(one).instances];

const told = (instances: readonly Instance[]) =>
	instances.map(({ state, reason }) => `${state}: ${reason}`);

test('adds lessons of a term and says for the other that there is no record', () => {
	const instances = instancesOf({
		reports: {
			a: lesson('2021-10-08', { quantities: [{ value: 1, unit: '节' }] }),
			b: lesson('2021-12-01', { quantities: [{ value: 3, unit: '节' }] }),
		},
	});
	assert.deepEqual(told(instances), ['done: reached', 'no-record: nothing-by-the-end']);
	assert.deepEqual(instances[0]?.amount, { min: 4, max: 4, isApproximate: false, unit: '节' });
	assert.deepEqual(
		instances[0].within.map(({ report }) => report.id),
		['b', 'a'],
	);
});

test('the same records give another state on another day', () => {
	const reports = { a: lesson('2021-10-08', { quantities: [{ value: 1, unit: '节' }] }) };
	assert.deepEqual(told(instancesOf({ reports, today: '2021-11-01' })), [
		'in-progress: some-so-far',
		'not-due: not-over',
	]);
	assert.deepEqual(told(instancesOf({ reports, today: '2022-03-01' })), [
		'unknown: some-by-the-end',
		'not-due: not-over',
	]);
});

test('a lower bound that reaches the promise is enough, one below it decides nothing', () => {
	const amount = (value: string) => ({
		reports: { a: lesson('2021-10-08', { quantities: [{ value, unit: '节' }] }) },
	});
	assert.equal(told(instancesOf(amount('10+')))[0], 'done: reached');
	assert.equal(told(instancesOf(amount('1+')))[0], 'unknown: uncertain-quantity');
	assert.equal(told(instancesOf(amount('约20')))[0], 'unknown: uncertain-quantity');
	assert.equal(told(instancesOf(amount('近50')))[0], 'unknown: uncertain-quantity');
});

test('a promised range is kept by its least', () => {
	const [autumn] = instancesOf({
		promise: { quantity: { value: '1-2', unit: '节' } },
		reports: { a: lesson('2021-10-08', { quantities: [{ value: 1, unit: '节' }] }) },
	});
	assert.equal(autumn?.state, 'done');
});

test('an activity of one day is one 次, one of a month at least one', () => {
	const promise = { quantity: { value: 2, unit: '次' } };
	const days = { a: lesson('2021-10-08'), b: lesson('2021-11-08') };
	assert.equal(told(instancesOf({ promise, reports: days }))[0], 'done: reached');
	assert.equal(
		told(instancesOf({ promise, reports: { a: lesson('2021-10-08') } }))[0],
		'unknown: some-by-the-end',
	);
	assert.equal(
		told(instancesOf({ promise, reports: { a: lesson('2021-10') } }))[0],
		'unknown: uncertain-quantity',
	);
});

test('other units are not converted', () => {
	const [autumn] = instancesOf({
		promise: { quantity: { value: 2, unit: '人' } },
		reports: { a: lesson('2021-10-08', { quantities: [{ value: 5, unit: '人次' }] }) },
	});
	assert.equal(autumn?.reason, 'uncertain-quantity');
	assert.deepEqual(autumn.amount, { min: 0, max: null, isApproximate: false, unit: '人' });
});

test('without a promised quantity one record is enough', () => {
	const reports = { a: lesson('2022-03-08') };
	assert.deepEqual(told(instancesOf({ promise: { quantity: undefined }, reports })), [
		'no-record: nothing-by-the-end',
		'done: recorded',
	]);
});

test('a record whose date does not decide the term keeps both terms open', () => {
	assert.deepEqual(told(instancesOf({ reports: { a: lesson('2022') } })), [
		'unknown: unplaced-record',
		'unknown: unplaced-record',
	]);
	assert.deepEqual(told(instancesOf({ reports: { a: lesson('20XX-11') } })), [
		'unknown: unplaced-record',
		'unknown: unplaced-record',
	]);
});

test('other pairings, other types and the other side do not answer', () => {
	const reports = {
		a: { ...lesson('2021-10-08'), pairings: 'q' },
		b: { pairings: 'p', date: '2021-10-08', activities: [{ type: '捐赠' }] },
		c: lesson('2021-10-08', { by: '受援' }),
	};
	assert.deepEqual(told(instancesOf({ reports })), [
		'no-record: nothing-by-the-end',
		'no-record: nothing-by-the-end',
	]);
});

test('what says that it serves a promise answers it, whatever its type', () => {
	const reports = {
		a: {
			date: '2021-10-08',
			activities: [{ type: '送教', serves: ['plan#c'], quantities: [{ value: 2, unit: '节' }] }],
		},
	};
	assert.equal(told(instancesOf({ reports }))[0], 'done: reached');
});

test('a total is not added to the activities of the same term', () => {
	const [autumn] = instancesOf({
		promise: { quantity: { value: 4, unit: '节' } },
		reports: {
			a: lesson('2021-10-08', { quantities: [{ value: 2, unit: '节' }] }),
			s: {
				kind: 'summary',
				pairings: 'p',
				date: '2022-01-20',
				period: '2021-09/2022-01',
				totals: [{ type: '示范课', quantity: { value: 3, unit: '节' } }],
			},
		},
	});
	assert.deepEqual(autumn?.amount, { min: 3, max: 3, isApproximate: false, unit: '节' });
	assert.equal(autumn.reason, 'some-by-the-end');
});

test('of an undated plan nothing can be judged, but what is on record is shown', () => {
	const instances = instancesOf({
		plan: { period: '20XX/..', date: '20XX' },
		reports: { a: lesson('2021-10-08') },
	});
	assert.deepEqual(told(instances), ['unknown: undated-plan']);
	assert.equal(instances[0]?.within.length, 1);
});

test('the period comes from the clause, then the plan, and never from the pairing', () => {
	const pairing = { period: '2023-09/2024-01' };
	assert.deepEqual(
		instancesOf({ pairing, promise: { period: '2022-02/2022-07' } }).map(
			({ period }) => period?.start,
		),
		['2022-02'],
	);
	assert.deepEqual(told(instancesOf({ pairing, plan: { period: undefined } })), [
		'unknown: undated-plan',
	]);
});

test('a plan that does not say how long it holds is followed through its first school year', () => {
	const monthly = { promise: { per: '每月' }, plan: { period: '2015-03/' } };
	const { instances, rest } = followedIn(monthly);
	assert.deepEqual(
		instances.map(({ period }) => period?.start),
		['2015-03', '2015-04', '2015-05', '2015-06', '2015-07'],
	);
	assert.equal(rest?.reason, 'unwritten-end');
	assert.deepEqual(rest.period, { start: '2015-09', first: '2015-09-01', last: null });
	const open = followedIn({ ...monthly, plan: { period: '2015-03/..' } });
	assert.ok(open.instances.length > 100);
	assert.equal(open.rest, null);
});

test('what is on record after that stands with the rest', () => {
	const { instances, rest } = followedIn({
		plan: { period: '2021-07-10/' },
		reports: { a: lesson('2021-10-08'), b: lesson('2023-05-04') },
	});
	assert.deepEqual(
		instances.map(({ period }) => period?.start),
		['2021-09', '2022-02'],
	);
	assert.deepEqual(
		rest?.within.map(({ report }) => report.id),
		['b'],
	);
});

test('what is done once or goes on has no rest: nothing is expected of it again', () => {
	for (const per of ['一次', '持续'])
		assert.equal(followedIn({ promise: { per }, plan: { period: '2021-09/' } }).rest, null);
});

test('a plan that has not begun asks for nothing yet', () => {
	assert.deepEqual(instancesOf({ plan: { period: '2030-09/..' } }), []);
});

test('what is promised for each subject is not kept by one of them', () => {
	const promise = { each: '每个学科', quantity: { value: 1, unit: '节' } };
	const reports = { a: lesson('2021-10-08', { quantities: [{ value: 1, unit: '节' }] }) };
	assert.equal(told(instancesOf({ promise, reports }))[0], 'unknown: uncertain-quantity');
});

test('what is promised once without an end is done when it is on record, and never overdue', () => {
	const promise = { per: '一次', quantity: undefined };
	const plan = { period: '2021-09/..' };
	assert.deepEqual(told(instancesOf({ promise, plan })), ['unknown: no-deadline']);
	assert.deepEqual(told(instancesOf({ promise, plan, reports: { a: lesson('2023-01-01') } })), [
		'done: recorded',
	]);
});

test('what goes on cannot be judged without a measure; with one it is in progress until its end', () => {
	const reports = { a: lesson('2021-10-08', { quantities: [{ value: 2, unit: '节' }] }) };
	const ongoing = { per: '持续' };
	assert.deepEqual(told(instancesOf({ promise: { ...ongoing, quantity: undefined }, reports })), [
		'unknown: no-measure',
	]);
	assert.deepEqual(told(instancesOf({ promise: ongoing, reports, today: '2022-01-01' })), [
		'in-progress: reached-so-far',
	]);
	assert.deepEqual(told(instancesOf({ promise: ongoing, reports })), ['done: reached']);
	assert.deepEqual(
		told(instancesOf({ promise: ongoing, reports, plan: { period: '2021-09/..' } })),
		['unknown: open-ended'],
	);
});

test('a programme’s plan is answered in all its pairings', () => {
	const archive = buildArchive({
		pairings: { p: { programme: 'g' }, q: {} },
		reports: {
			plan: {
				kind: 'plan',
				programme: 'g',
				period: '2021-09/2022-08',
				commitments: [{ id: 'c', clause: '支教', type: '支教', by: '支援', per: '每学年' }],
			},
			a: { pairings: 'p', date: '2021-10-08', activities: [{ type: '支教' }] },
			b: { pairings: 'q', date: '2021-10-08', activities: [{ type: '支教' }] },
		},
	});
	const [promise] = promisesOf(archive, '2026-11-22');
	assert.deepEqual(
		promise?.instances.map(({ state, within }) => [state, within.map(({ report }) => report.id)]),
		[['done', ['a']]],
	);
});

test('a record more never turns a kept promise into an open one, and none means no more than no record', () => {
	const month = fc.integer({ min: 9, max: 12 }).map((n) => `2021-${String(n).padStart(2, '0')}-05`);
	const amount = fc.record({ date: month, value: fc.integer({ min: 1, max: 5 }) });
	fc.assert(
		fc.property(fc.array(amount, { maxLength: 4 }), amount, (some, more) => {
			const [before] = instancesOf({ reports: reportsOf(some) });
			const [after] = instancesOf({ reports: reportsOf([...some, more]) });
			if (some.length === 0) assert.equal(before?.state, 'no-record');
			if (before?.state === 'done') assert.equal(after?.state, 'done');
			assert.notEqual(after?.state, 'no-record');
		}),
		{ numRuns: 50 },
	);
});

const reportsOf = (amounts: readonly { date: string; value: number }[]) =>
	Object.fromEntries(
		amounts.map(({ date, value }, index) => [
			`r${index}`,
			lesson(date, { quantities: [{ value, unit: '节' }] }),
		]),
	);
