import assert from 'node:assert/strict';
import { test } from 'node:test';
import { promiseCalendar } from '#site/promise-calendar.ts';
import { planBoards } from '#site/promise-view.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const promised = (id: string, per: string, more: object = {}) => ({
	...{ id, clause: id, type: '示范课', by: '支援', per, ...more },
});
const archive = buildArchive({
	schools: { a: {}, b: {} },
	pairings: { p: {} },
	reports: {
		plan: {
			kind: 'plan',
			pairings: 'p',
			date: '2020-09-01',
			period: '2020-09/2022-07',
			commitments: [
				promised('term', '每学期'),
				promised('ongoing', '持续', { period: '2021-03/..' }),
				promised('unwritten', '持续', { period: '2021-03/' }),
			],
		},
		undated: { kind: 'plan', pairings: 'p', date: '20XX', commitments: [promised('once', '一次')] },
		visit: {
			pairings: 'p',
			date: '2021-04-01',
			activities: [{ type: '示范课', quantities: [{ value: 1, unit: '节' }] }],
		},
	},
});
const calendarOf = (plan: string, today: string) => {
	const board = planBoards(archive, today).find((one) => one.plan.id === plan);
	assert.ok(board);
	return promiseCalendar(board.promises, { schoolYearStart: 9, today });
};
const words = (counts: readonly { state: string; count: number }[]) =>
	counts.map(({ state, count }) => `${state} ${count}`).join();

test('counts the periods of each school year by what is on record', () => {
	const calendar = calendarOf('plan', '2022-10-01');
	assert.deepEqual(calendar?.years, ['2020-2021', '2021-2022', '2022-2023']);
	const [term] = calendar.rows;
	assert.deepEqual(term?.cells.map(words), ['done 1,no-record 1', 'no-record 2', '']);
});

test('a promise without end runs through every school year to today', () => {
	const ongoing = calendarOf('plan', '2022-10-01')?.rows.find(
		({ promise }) => promise.id === 'ongoing',
	);
	assert.deepEqual(
		ongoing?.cells.map((cell) => cell.length),
		[1, 1, 1],
	);
});

test('a promise whose end nobody wrote stands in its first school year alone', () => {
	const calendar = calendarOf('plan', '2022-10-01');
	const unwritten = calendar?.rows.find(({ promise }) => promise.id === 'unwritten');
	assert.deepEqual(
		unwritten?.cells.map((cell) => cell.length),
		[1, 0, 0],
	);
});

test('there is no calendar where nobody knows when a promise holds', () => {
	assert.equal(calendarOf('undated', '2022-10-01'), null);
});
