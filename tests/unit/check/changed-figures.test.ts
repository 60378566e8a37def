import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { publishedVersions } from '#scripts/check/published-versions.ts';
import { changedFigures } from '#scripts/check/rules/changed-figures.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const lessons = (value: number | string, more: object = {}) => ({
	activities: [{ type: '示范课', quantities: [{ value, unit: '节' }] }],
	...more,
});

const corrections = [{ on: '2026-11-01', what: '示范课 4 节改为 5 节' }];

function messagesFor(before: object, now: object): string[] {
	const earlier = new Map([['a', buildArchive({ reports: { a: before } }).reports]]);
	const context = { today: '2026-11-22', linksOf: () => [], earlier };
	const archive = buildArchive({ reports: { a: now } });
	return [...changedFigures.check(archive, context)].map(({ message }) => message);
}

test('names the old and the new value of a figure that changed in silence', () => {
	assert.deepEqual(messagesFor(lessons(4), lessons('10+')), [
		'已发布的数改了，却没有更正记录：“示范课（节）”原来写4，现在写≥ 10。',
	]);
});

test('is content with a new correction, not with an old one', () => {
	assert.deepEqual(messagesFor(lessons(4), lessons(5, { corrections })), []);
	assert.equal(messagesFor(lessons(4, { corrections }), lessons(5, { corrections })).length, 1);
});

test('a figure that went is named, one that came is not', () => {
	assert.deepEqual(messagesFor(lessons(4), {}), [
		'已发布的数改了，却没有更正记录：“示范课（节）”原来写4，现在没有这个数。',
	]);
	assert.deepEqual(messagesFor({}, lessons(4)), []);
});

test('a total is a published figure too', () => {
	const claimed = (value: number) => ({
		kind: 'summary',
		totals: [{ type: '跟岗', quantity: { value, unit: '人次' } }],
	});
	assert.match(messagesFor(claimed(53), claimed(35))[0] ?? '', /“跟岗（人次）”原来写53，现在写35/);
});

test('reads what was published from the Git history, drafts apart', (context) => {
	const root = mkdtempSync(path.join(tmpdir(), 'versions-'));
	context.after(() => {
		rmSync(root, { recursive: true, force: true });
	});
	const git = (...words: string[]) =>
		execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
			cwd: root,
			stdio: 'ignore',
		});
	mkdirSync(path.join(root, 'reports/2021'), { recursive: true });
	const write = (value: number, isDraft: boolean) => {
		writeFileSync(
			path.join(root, 'reports/2021/a.md'),
			`---\nkind: visit\ntitle: 一次活动\nsummary: 做了一件事。\ndate: 2021-10-08\ndraft: ${isDraft}\nsource: {title: 一篇文章, form: 学校文章}\nactivities: [{type: 示范课, quantities: [{value: ${value}, unit: 节}]}]\n---\n正文\n`,
		);
	};
	assert.equal(publishedVersions(root).size, 0, 'no repository, no history');
	git('init');
	for (const [value, isDraft] of [
		[3, true],
		[4, false],
		[5, false],
	] as const) {
		write(value, isDraft);
		git('add', '.');
		git('commit', '-m', 'a');
	}
	const values = publishedVersions(root)
		.get('a')
		?.map(({ activities }) => activities[0]?.quantities[0]?.min);
	assert.deepEqual(values?.sort(), [4, 5]);
});
