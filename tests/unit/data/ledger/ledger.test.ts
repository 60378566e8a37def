import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Archive } from '#archive/archive.ts';
import { ledgerCsv, ledgerXlsx } from '#data/ledger/ledger-files.ts';
import { ledgersOf } from '#data/ledger/ledger.ts';
import { formatQuantity } from '#i18n/format-quantity.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';
import { readCsv } from '#tests/unit/data/read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

const source = {
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
};
const ledgersIn = (archive: Archive) =>
	ledgersOf({
		archive,
		absoluteUrl: (path) => `https://example.cn${path}`,
		today: '2023-01-01',
	});
const ledgers = ledgersIn(buildArchive(source));

/** The ledger of the pairing with one report more. */
function ledgerWith(answer: object) {
	const reports = { ...source.reports, answer: { date: '2021-10-09', ...answer } };
	const ledger = ledgersIn(buildArchive({ ...source, reports })).find(
		({ kind }) => kind === 'pairing',
	);
	assert.ok(ledger);
	return ledger;
}

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
		活动或汇总数: '活动',
		日期: '2021年10月8日',
		学年: '2021–2022学年',
		结对: '甲校 → 乙校',
		支援学校: '甲校',
		受援学校: '乙校',
		活动类型: '示范课',
		由哪方做: '支援',
		学科: '语文',
		数量: '≥10节；约60人次',
		原文: '示范课10余节',
		佐证: '双方都说；双方都说',
		说明: '',
		材料: '第一次去乙校',
		网址: 'https://example.cn/reports/visit/',
	});
});

test('shows beside a figure who confirms and who disputes it', () => {
	const { rows, totals } = ledgerWith({
		disputes: [{ report: 'visit', type: '示范课', unit: '人次', says: '只来了50人次' }],
	});
	const [, visit] = rows;
	assert.deepEqual(
		visit?.figures.map(({ marks }) => [marks.level, marks.confirmedBy.length, marks.disputedBy]),
		[
			[1, 1, []],
			[0, 1, [{ id: 'answer', name: '一次活动', says: '只来了50人次' }]],
		],
	);
	assert.match(ledgerCsv({ rows, totals }), /单方自述；对方有异议：只来了50人次/);
});

test('keeps totals apart from activities', () => {
	const { rows, totals } = find('pairing', 'p');
	assert.equal(rows.length, 2);
	assert.deepEqual(
		totals.flatMap(({ figures }) => figures.map(({ quantity }) => formatQuantity(quantity))),
		['24节'],
	);
});

test('writes the same workbook from the same ledger at any time', async () => {
	const first = await ledgerXlsx(find('pairing', 'p'), ['说明']);
	await new Promise((resolve) => setTimeout(resolve, 2100));
	assert.deepEqual(await ledgerXlsx(find('pairing', 'p'), ['说明']), first);
});

test('keeps words words and numbers numbers that show their bounds', async () => {
	const book = readXlsx(await ledgerXlsx(find('pairing', 'p'), ['先读这里']));
	assert.deepEqual([...book.keys()], ['活动', '汇总数', '说明']);
	const [head, later, visit, ...rest] = book.get('活动') ?? [];
	assert.deepEqual(rest, []);
	assert.equal(
		head?.map(({ value }) => value).join(' '),
		'日期 学年 结对 支援学校 受援学校 活动类型 由哪方做 学科 数量 原文 佐证 说明 材料 网址 节 人次',
	);
	assert.deepEqual(
		visit?.slice(8, 10).map(({ value }) => value),
		['≥10节；约60人次', '示范课10余节'],
	);
	assert.deepEqual(visit.slice(14), [
		{ value: 10, format: '"≥"#,##0' },
		{ value: 60, format: '"约"#,##0' },
	]);
	assert.deepEqual(later?.slice(14), [], 'no number is no nought');
});

test('lists totals on a sheet of their own, and how to read both', async () => {
	const book = readXlsx(await ledgerXlsx(find('pairing', 'p'), ['先读这里']));
	const [, total] = book.get('汇总数') ?? [];
	assert.deepEqual(
		[0, 2, 5, 8].map((place) => total?.[place]?.value),
		[null, '甲校 → 乙校', '示范课', '24节'],
	);
	assert.deepEqual(
		book
			.get('说明')
			?.flat()
			.map(({ value }) => value),
		['先读这里'],
	);
});

test('a day is a day in the workbook, and what is not one day stays words', async () => {
	const whole = find('pairing', 'p');
	const [first] = whole.rows;
	assert.ok(first);
	const rows = [
		...whole.rows,
		{ ...first, texts: { ...first.texts, date: '2021年10月' }, day: undefined },
	];
	const book = readXlsx(await ledgerXlsx({ ...whole, rows }, []));
	assert.deepEqual(
		book
			.get('活动')
			?.slice(1)
			.map(([date]) => date?.value),
		[44807, 44477, '2021年10月'],
	);
	assert.equal(book.get('活动')?.[1]?.[0]?.format, 'yyyy"年"m"月"d"日"');
});

test('the CSV holds the same rows and totals as the workbook', async () => {
	const ledger = find('pairing', 'p');
	const book = readXlsx(await ledgerXlsx(ledger, []));
	const sheets = ['活动', '汇总数'].flatMap((name) =>
		(book.get(name) ?? []).slice(1).map((row) => [name, row[8]?.value ?? '', row[13]?.value]),
	);
	const lines = readCsv(ledgerCsv(ledger)).map((row) => [
		row['活动或汇总数'],
		row['数量'],
		row['网址'],
	]);
	assert.equal(sheets.length, 3);
	assert.deepEqual(lines, sheets);
});

test('a printed ledger is as wide as its page', async () => {
	const files = unzipSync(await ledgerXlsx(find('pairing', 'p'), []));
	const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
	assert.match(sheet, /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/);
	assert.match(sheet, /<pageSetup fitToWidth="1" fitToHeight="0" /);
});
