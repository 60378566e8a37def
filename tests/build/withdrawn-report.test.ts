import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { filesBelow } from '#files/files-below.ts';
import { openSite } from './site-under-test.ts';

const id = '2022-03-17-yuedu-shifanke';

/**
 * Words that stand in no other report: of its title, its summary, its text, its picture and its
 * source, in both scripts.
 */
const own = [
	'上阅读示范课',
	'上閱讀示範課',
	'赠书100多册',
	'贈書100多冊',
	'希望每班有一个图书角',
	'孩子们愿意开口',
	'孩子們願意開口',
	'书架上摆着绘本',
	'阅读示范课进村小',
	'school.test.example',
];

test('a report that is taken back', async (context) => {
	const site = openSite(context);
	const first = await site.build();
	assert.equal(first.code, 0, first.output);
	const before = filesThatTell(site.outDir, own);
	assert.ok(before.length > 40, 'everything of it is found while it is published');

	site.edit(`reports/2022/${id}.md`, (text) =>
		text.replace('source:', 'withdrawn: { on: 2023-09-01, reason: 应学校要求撤下 }\nsource:'),
	);
	const second = await site.build();
	assert.equal(second.code, 0, second.output);

	await context.test('leaves none of its words, numbers or pictures in any file', () => {
		assert.deepEqual(filesThatTell(site.outDir, own), []);
		const media = [...site.digests().keys()].filter((file) => file.startsWith('media/'));
		assert.deepEqual(media, [], 'it had the only pictures');
	});

	await context.test(
		'keeps its address with a notice in both scripts, and nothing below it',
		() => {
			const files = [...site.digests().keys()].filter((file) => file.includes(`reports/${id}/`));
			assert.deepEqual(files, [`reports/${id}/index.html`, `zh-hant/reports/${id}/index.html`]);
			const notice = site.page(`reports/${id}/index.html`);
			assert.match(notice, /这篇材料已经撤下/);
			assert.match(notice, /应学校要求撤下/);
			assert.match(notice, /<meta name="robots" content="noindex"/);
			assert.match(site.page('old/yuedu/index.html'), new RegExp(`url=/reports/${id}/`));
		},
	);

	await context.test(
		'is named only by its notice, the list of withdrawals and old addresses',
		() => {
			assert.deepEqual(
				filesThatTell(site.outDir, [id]),
				[
					'corrections/index.html',
					'old/yuedu/index.html',
					'reports/2022-yuedu/index.html',
					`reports/${id}/index.html`,
					'zh-hant/corrections/index.html',
					'zh-hant/old/yuedu/index.html',
					'zh-hant/reports/2022-yuedu/index.html',
					`zh-hant/reports/${id}/index.html`,
				].sort(),
			);
		},
	);

	await context.test('leaves nothing in what a later build could publish', () => {
		// `archive` is the reading of the content folder, where the text still stands.
		const kept = filesBelow(site.cacheDir).filter((file) => !file.startsWith('archive/'));
		assert.deepEqual(filesThatTell(site.cacheDir, own, kept), []);
	});

	await context.test('takes its numbers out of the totals', () => {
		const books = (file: string) =>
			site
				.page(file)
				.split('\r\n')
				.filter((line) => /图书/.test(line));
		assert.deepEqual(books('data/v1/figures.csv'), []);
		assert.equal(existsSync(path.join(site.outDir, 'ledger/year/2021-2022.csv')), false);
	});
});

/** Files below a folder in which any of some words stand, also packed ones. */
const filesThatTell = (folder: string, told: readonly string[], files = filesBelow(folder)) =>
	files.filter((file) => {
		const text = textOf(path.join(folder, file));
		return told.some((words) => text.includes(words));
	});

function textOf(file: string): string {
	const bytes = new Uint8Array(readFileSync(file));
	const [a, b] = bytes;
	if (a === 0x1f && b === 0x8b) return gunzipSync(bytes).toString('utf8');
	if (a === 0x50 && b === 0x4b)
		return Object.values(unzipSync(bytes))
			.map((one) => strFromU8(one))
			.join('\n');
	return Buffer.from(bytes).toString('utf8');
}
