import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgersOf } from '#data/ledger/ledger.ts';
import { ledgerFile, ledgerFormats } from '#site/ledger-view.ts';
import { scopeName } from '#site/scope-name.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: { a: { name: '甲校' }, b: { name: '乙校' } },
	pairings: { p: {} },
	reports: {
		many: {
			pairings: 'p',
			date: '2021-10-08',
			activities: Array.from({ length: 5 }, () => ({ type: '示范课' })),
		},
	},
});
const ledgers = ledgersOf({ archive, absoluteUrl: String, today: '' });
const ledgerOf = (kind: string) => {
	const ledger = ledgers.find((one) => one.kind === kind);
	assert.ok(ledger);
	return ledger;
};

test('a ledger is called after what it is about', () => {
	const names = ['pairing', 'school', 'year'].map((kind) => scopeName(ledgerOf(kind), archive));
	assert.deepEqual(names, ['甲校 → 乙校', '甲校', '2021–2022学年']);
});

test('ledgers of schools have no workbook, the others have', () => {
	assert.deepEqual(ledgerFormats('school'), ['csv']);
	assert.deepEqual(ledgerFormats('pairing'), ['xlsx', 'csv']);
	assert.equal(ledgerFile({ kind: 'pairing', id: 'p' }, 'xlsx'), '/ledger/pairing/p.xlsx');
});
