import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { ledgerCsv } from '#data/ledger/ledger-csv.ts';
import { ledgerXlsx } from '#data/ledger/ledger-xlsx.ts';
import { ledgersOf } from '#data/ledger/ledger.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';
import { readCsv } from '#tests/unit/data/read-csv.ts';

const archive = buildArchive({
	schools: { a: { name: '甲校' }, b: { name: '乙校' } },
	pairings: { p: {} },
	reports: {
		visit: {
			pairings: 'p',
			title: '第一次去乙校',
			date: '2021-10-08',
			activities: [
				{
					type: '示范课',
					by: '支援',
					subjects: ['语文'],
					quantities: [
						{ value: '10余', unit: '节', quote: '示范课10余节' },
						{ value: '约60', unit: '人次' },
					],
				},
				{ type: '会议座谈', date: '2022-09-03' },
			],
		},
		echo: {
			pairings: 'p',
			date: '2021-10-08',
			confirms: 'visit',
			activities: [{ type: '示范课', quantities: [{ value: 12, unit: '节' }] }],
		},
		summary: {
			kind: 'summary',
			pairings: 'p',
			date: '2022-06',
			totals: [{ type: '示范课', quantity: { value: 24, unit: '节' } }],
		},
		plan: { kind: 'plan', pairings: 'p' },
	},
});
const ledgers = ledgersOf({
	archive,
	absoluteUrl: (path) => `https://example.cn${path}`,
	pairingName: () => '甲校 → 乙校',
});
const find = (kind: string, id: string) => {
	const ledger = ledgers.find((one) => one.kind === kind && one.id === id);
	assert.ok(ledger);
	return ledger;
};

test('keeps a ledger for the pairing, each school and each school year', () => {
	const names = ledgers.map(({ kind, id, rows }) => `${kind} ${id} ${rows.length}`);
	assert.deepEqual(names.sort(), [
		'pairing p 2',
		'school a 2',
		'school b 2',
		'year 2021-2022 1',
		'year 2022-2023 1',
	]);
});

test('gives an activity one row with every figure, its bound, its words and its report', () => {
	const [row] = readCsv(ledgerCsv(find('year', '2021-2022')));
	assert.deepEqual(row, {
		日期: '2021年10月8日',
		学年: '2021–2022 学年',
		结对: '甲校 → 乙校',
		支援学校: '甲校',
		受援学校: '乙校',
		活动类型: '示范课',
		由哪方做: '支援',
		学科: '语文',
		数量: '≥ 10 节；约 60 人次',
		原文: '示范课10余节',
		说明: '',
		材料: '第一次去乙校',
		网址: 'https://example.cn/reports/visit/',
	});
});

test('keeps totals apart from activities', () => {
	const { rows, totals } = find('pairing', 'p');
	assert.equal(rows.length, 2);
	assert.deepEqual(
		totals.map(({ figure }) => figure.text),
		['24 节'],
	);
});

test('writes the same workbook from the same ledger at any time', async () => {
	const first = await ledgerXlsx(find('pairing', 'p'), ['说明']);
	await new Promise((resolve) => setTimeout(resolve, 2100));
	assert.deepEqual(await ledgerXlsx(find('pairing', 'p'), ['说明']), first);
});

test('shows the bound in a cell that can be added up', async () => {
	const files = unzipSync(await ledgerXlsx(find('year', '2021-2022'), ['说明']));
	const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
	const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
	assert.match(sheet, /<c r="N2"[^>]*><v>10<\/v>/);
	assert.match(sheet, /<c r="O2"[^>]*><v>60<\/v>/);
	assert.match(styles, /formatCode="&quot;≥ &quot;#,##0"/);
	assert.match(styles, /formatCode="&quot;约 &quot;#,##0"/);
});
