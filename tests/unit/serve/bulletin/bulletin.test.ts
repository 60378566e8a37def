import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { bulletinSchema } from '#model/bulletin.ts';
import { bulletinDocx } from '#office/bulletin-docx.ts';
import { bulletinOf } from '#office/bulletin.ts';
import { readArguments } from '#serve/bulletin/read-arguments.ts';
import { samePdf } from '#serve/bulletin/print-pdf.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: { a: {}, b: {} },
	pairings: { p: {} },
	reports: {
		early: { pairings: 'p', date: '2021-08-31' },
		first: {
			pairings: 'p',
			date: '2021-09-01',
			title: '甲 <校>',
			activities: [
				{
					type: '示范课',
					quantities: [{ value: '10余', unit: '节', quote: '十余节课', note: '没有细数' }],
					note: '另有评课',
				},
			],
		},
		second: { date: '2021-10' },
		vague: { pairings: 'p', date: '2021' },
	},
});
const fields = (more: object = {}) =>
	bulletinSchema.parse({
		issue: 3,
		date: '2021-11-01',
		from: '2021-09-01',
		to: '2021-10-31',
		...more,
	});
const make = (more: object = {}) =>
	bulletinOf(fields(more), archive, (path) => `https://example.cn${path}`);

test('takes what certainly lies in the period, the oldest first', () => {
	assert.deepEqual(
		make()?.items.map(({ id }) => id),
		['first', 'second'],
	);
	assert.deepEqual(
		make({ scope: 'pairing/p' })?.items.map(({ id }) => id),
		['first'],
	);
});

test('makes nothing of a scope that is not there', () => {
	assert.equal(make({ scope: 'pairing/q' }), null);
});

test('gives figures with their bounds', () => {
	assert.equal(make()?.figures, '课堂展示≥10节');
});

test('gives no figure of other times that a report of the period tells of', () => {
	const lesson = (value: number, more: object = {}) => ({
		type: '示范课',
		quantities: [{ value, unit: '节' }],
		...more,
	});
	const told = {
		kind: 'summary',
		date: '2021-10',
		activities: [lesson(2), lesson(3, { date: '2020-10-01' })],
		totals: [{ type: '示范课', period: '2018/2021', quantity: { value: 99, unit: '节' } }],
	};
	const issue = bulletinOf(fields(), buildArchive({ reports: { told } }), (path) => path);
	assert.equal(issue?.figures, '课堂展示2节');
});

test('gives the numbers of each report with their quotes and notes', () => {
	const bulletin = make();
	assert.ok(bulletin);
	const numbers = '示范课≥10节（“十余节课”；没有细数；另有评课）';
	assert.deepEqual(
		bulletin.items.map((item) => item.numbers),
		[numbers, ''],
	);
});

test('says where the other side disputes a figure', () => {
	const disputed = buildArchive({
		reports: {
			told: {
				date: '2021-09-01',
				activities: [{ type: '图书', quantities: [{ value: 100, unit: '册' }] }],
			},
			answer: { date: '2021-09-02', disputes: [{ report: 'told', type: '图书', says: '90册' }] },
		},
	});
	assert.equal(bulletinOf(fields(), disputed, String)?.figures, '图书100册（对方有异议）');
});

test('writes head, preface, items and foot into the Word file', async () => {
	const bulletin = make({
		sendTo: ['各学校'],
		copyTo: ['教研室'],
		copies: 60,
		preface: '按语在此',
	});
	assert.ok(bulletin);
	const files = unzipSync(await bulletinDocx(bulletin));
	const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
	const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
		.map(([paragraph]) => paragraph.replace(/<w:tab\/>/g, '|').replace(/<[^>]+>/g, ''))
		.filter(Boolean);
	assert.deepEqual(paragraphs, [
		'学校结对帮扶简报',
		'第3期',
		'试|2021年11月1日',
		'2021年9月1日至2021年10月31日',
		'按语　按语在此',
		'本期数字　课堂展示≥10节',
		'甲 &lt;校&gt;',
		'2021年9月1日　做了一件事。',
		'示范课≥10节（“十余节课”；没有细数；另有评课）',
		' https://example.cn/reports/first/',
		'一次活动',
		'2021年10月　做了一件事。',
		' https://example.cn/reports/second/',
		'主送：各学校',
		'抄送：教研室',
		'试　2021年11月1日印发|共印60份',
	]);
	assert.equal(Object.keys(files).filter((name) => name.endsWith('.png')).length, 2);
	const codes = xml.match(/<w:p>(?:(?!<w:p>).)*?<w:drawing>/gs) ?? [];
	assert.equal(codes.length, 2);
	for (const code of codes) assert.match(code, /w:line="240" w:lineRule="auto"/);
});

test('writes the same Word file at any time', async () => {
	const bulletin = make();
	assert.ok(bulletin);
	const file = await bulletinDocx(bulletin);
	await new Promise((resolve) => setTimeout(resolve, 2100));
	assert.deepEqual(await bulletinDocx(bulletin), file);
});

test('takes the moment of making out of a PDF without moving anything', () => {
	const pdf = Buffer.from(
		"<</CreationDate (D:20261122063347+00'00')>> /ID [<AB12> <CD34>]",
		'latin1',
	);
	const same = Buffer.from(samePdf(pdf, '2021-11-01')).toString('latin1');
	assert.equal(same, "<</CreationDate (D:20211101000000+00'00')>> /ID [<0000> <0000>]");
	assert.equal(same.length, pdf.length);
});

test('reads what is asked for, and says which options are wrong', () => {
	const args = ['--scope', 'site', '--from', '2021-09-01', '--to', '2021-10-31'];
	const good = readArguments([...args, '--issue', '3', '--send-to', '各学校'], '2026-01-01');
	assert.ok('issue' in good && typeof good.issue !== 'string');
	assert.equal(good.issue.date, '2021-10-31');
	assert.deepEqual(readArguments(['--id', '2026-1'], '2026-01-01'), {
		issue: '2026-1',
		out: 'bulletins',
	});
	const bad = readArguments(args, '2026-01-01');
	assert.ok('problem' in bad);
	assert.match(bad.problem, /--issue/);
});
