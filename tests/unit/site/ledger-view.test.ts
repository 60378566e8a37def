import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgersOf } from '#data/ledger/ledger.ts';
import { ledgerFile, ledgerFormats, ledgerPages } from '#site/ledger-view.ts';
import { scopeName } from '#site/scope-name.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: { a: { name: '甲校' }, b: { name: '乙校' } },
	pairings: { p: {} },
	reports: {
		many: {
			pairings: 'p',
			date: '2021-10-08',
			activities: Array.from({ length: 450 }, () => ({ type: '示范课' })),
			totals: [{ type: '图书', quantity: { value: 100, unit: '册' } }],
		},
	},
});
const ledgers = ledgersOf({ archive, absoluteUrl: String, pairingName: String, today: '' });
const ledgerOf = (kind: string) => {
	const ledger = ledgers.find((one) => one.kind === kind);
	assert.ok(ledger);
	return ledger;
};

test('a long ledger is cut into pages that together hold every row once', () => {
	const ledger = ledgerOf('pairing');
	const pages = ledgerPages(ledger);
	assert.deepEqual(
		pages.map(({ page, lastPage, rows }) => [page, lastPage, rows.length]),
		[
			[1, 3, 200],
			[2, 3, 200],
			[3, 3, 50],
		],
	);
	assert.deepEqual(
		pages.flatMap(({ rows }) => rows),
		ledger.rows,
	);
	for (const { rowCount } of pages) assert.equal(rowCount, 450);
});

test('the totals stand on the first page only, so that nobody adds them twice', () => {
	assert.deepEqual(
		ledgerPages(ledgerOf('pairing')).map(({ totals }) => totals.length),
		[1, 0, 0],
	);
});

test('a ledger without rows still has a page for its totals', () => {
	const pages = ledgerPages({ ...ledgerOf('pairing'), rows: [] });
	assert.deepEqual(
		pages.map(({ page, rows, totals }) => [page, rows.length, totals.length]),
		[[1, 0, 1]],
	);
});

test('a ledger is called after what it is about', () => {
	const names = ['pairing', 'school', 'year'].map((kind) => scopeName(ledgerOf(kind), archive));
	assert.deepEqual(names, ['甲校 → 乙校', '甲校', '2021–2022 学年']);
});

test('ledgers of schools have no workbook, the others have', () => {
	assert.deepEqual(ledgerFormats('school'), ['csv']);
	assert.deepEqual(ledgerFormats('pairing'), ['csv', 'xlsx']);
	assert.equal(ledgerFile({ kind: 'pairing', id: 'p' }, 'xlsx'), '/ledger/pairing/p.xlsx');
});
