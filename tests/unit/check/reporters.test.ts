import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '#model/finding.ts';
import type { ImportRecord } from '#check/import-records.ts';
import { readOptions } from '#build/project/options.ts';
import { htmlPage } from '#check/reporters/html.ts';
import { reporters } from '#check/reporters/index.ts';
import { gatheredLines } from '#check/reporters/print-findings.ts';
import { runStep } from '#build/project/steps.ts';

const findings: Finding[] = [
	{
		file: 'reports/a.md',
		line: 3,
		rule: 'dates',
		severity: 'error',
		message: '日期“<b>”还没有到。',
		hint: '请核对：年份, 100%。',
	},
	{
		file: 'reports/a.md',
		line: 9,
		rule: 'privacy/e-mail',
		severity: 'warning',
		message: '有电子邮箱。',
		hint: '请删去。',
	},
];

const imports: ImportRecord[] = [
	{
		file: 'reports/b.md',
		isDraft: true,
		isConfirmed: false,
		doubts: ['日期没有年份。'],
		notes: {
			source: '<送教>.docx',
			groups: [
				{ name: 'doubts', notes: [{ label: '', text: '日期没有年份。' }] },
				{ name: 'evidence', notes: [{ label: '数量', text: '示范课 2 节', quote: '示范课2节' }] },
				{ name: 'account', notes: [{ label: '留在正文', text: '97 字' }] },
			],
		},
	},
];

test('prints for a terminal file by file, with a count', () => {
	assert.equal(
		reporters.terminal({ findings, imports: [], leftOut: [] }, 'content'),
		[
			'content/reports/a.md',
			'  第 3 行  错误  日期“<b>”还没有到。  [dates]',
			'            请核对：年份, 100%。',
			'  第 9 行  提醒  有电子邮箱。  [privacy/e-mail]',
			'            请删去。',
			'',
			'共 1 处错误、1 处提醒。有错误时不会发布，原来的网站不受影响。',
		].join('\n'),
	);
	assert.equal(
		reporters.terminal({ findings: [], imports: [], leftOut: [] }, 'content'),
		'内容检查通过。',
	);
});

test('does not flood a terminal with one broken file', () => {
	const many = Array.from({ length: 500 }, () => findings[1] ?? []).flat();
	assert.match(
		reporters.terminal({ findings: many, imports: [], leftOut: [] }, 'content'),
		/这个文件还有 450 处/,
	);
});

test('gathers what is wrong with a site by its message, with the pages it stands on', () => {
	const finding = { line: 1, rule: 'site/page', severity: 'error', hint: '请改。' } as const;
	const found = ['/a/', '/b/', '/c/', '/d/'].map((file) => ({ ...finding, file, message: '缺。' }));
	assert.deepEqual(gatheredLines([...found, { ...finding, file: '/e/', message: '多。' }]), [
		'/a/、/b/、/c/ 等 4 页：缺。',
		'  请改。',
		'/e/：多。',
		'  请改。',
	]);
	const many = Array.from({ length: 130 }, (_, index) => ({
		...finding,
		file: '/a/',
		message: `缺 ${index}。`,
	}));
	assert.equal(gatheredLines(many).at(-1), '……还有 30 种问题。');
});

test('writes annotations that GitHub understands', () => {
	assert.deepEqual(
		reporters.github({ findings, imports: [], leftOut: [] }, 'content').split('\n'),
		[
			'::error file=content/reports/a.md,line=3,title=dates::日期“<b>”还没有到。 请核对：年份, 100%25。',
			'::warning file=content/reports/a.md,line=9,title=privacy/e-mail::有电子邮箱。 请删去。',
		],
	);
});

test('writes JSON that programs can read', () => {
	const report: unknown = JSON.parse(
		reporters.json({ findings, imports: [], leftOut: [] }, 'content'),
	);
	assert.deepEqual(report, {
		contentDir: 'content',
		errors: 1,
		warnings: 1,
		inDrafts: 0,
		findings,
		imports: [],
		leftOut: [],
	});
});

test('writes a page that stands by itself and cannot be written into', () => {
	const html = htmlPage({ findings, imports: [], leftOut: [] }, 'content');
	assert.match(html, /^<!doctype html>\n<html lang="zh-Hans">/);
	assert.match(html, /日期“&#x3C;b>”还没有到/);
	assert.doesNotMatch(html, /<script|<link|https?:|<b>”/);
});

test('every reporter tells what the importer noted about a draft', () => {
	const checked = { findings: [], imports, leftOut: [] };
	const summary =
		'导入的草稿，来自“<送教>.docx”：要核对的 1，从原文读到的 1。逐条对照请在编辑器里打开，或加 --html 写成网页。';
	assert.deepEqual(reporters.terminal(checked, 'content').split('\n').slice(0, 2), [
		'content/reports/b.md',
		`  ${summary}`,
	]);
	assert.equal(
		reporters.github(checked, 'content'),
		`::notice file=content/reports/b.md,line=1,title=import::${summary}`,
	);
	const report: unknown = JSON.parse(reporters.json(checked, 'content'));
	const [record] = imports;
	assert.ok(record);
	assert.deepEqual(report, {
		contentDir: 'content',
		errors: 0,
		warnings: 0,
		inDrafts: 0,
		findings: [],
		imports: [{ file: record.file, ...record.notes, doubts: record.doubts }],
		leftOut: [],
	});
	const html = htmlPage(checked, 'content');
	assert.match(html, /&#x3C;送教>\.docx/);
	assert.match(html, /<details class="doubts" open><summary>要核对的（1）/);
	assert.match(html, /<details class="evidence" open><summary>从原文读到的（1）.*<q>示范课2节/);
});

test('reads the options, and takes GitHub Actions for what it is', () => {
	assert.deepEqual(readOptions([], {}), {
		contentOnly: false,
		reporter: 'terminal',
		html: undefined,
		fix: false,
		confirm: false,
	});
	assert.equal(readOptions(['--content'], {})?.contentOnly, true);
	assert.equal(readOptions([], { GITHUB_ACTIONS: 'true' })?.reporter, 'github');
	assert.equal(readOptions(['--json'], { GITHUB_ACTIONS: 'true' })?.reporter, 'json');
	assert.equal(readOptions(['--html', 'a.html'], {})?.html, 'a.html');
	assert.equal(readOptions(['--nonsense'], {}), null);
});

test('tells by its exit code that a tool failed, also one that is not there', async () => {
	const missing = await runStep({ name: '没有', command: ['no-such-tool'] }, process.cwd());
	assert.equal(missing.isOk, false);
	assert.notEqual(missing.output, '');
	const version = await runStep({ name: '有', command: ['prettier', '--version'] }, process.cwd());
	assert.equal(version.isOk, true);
});
