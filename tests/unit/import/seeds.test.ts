import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { emptyRegistry } from '#import/facts/registry.ts';
import { readInput } from '#import/read/input.ts';
import { entriesOf } from '#import/source/changes.ts';
import { doubtsOf } from '#import/write/doubts.ts';
import { makeDrafts } from '#import/write/make-drafts.ts';

/** Copies of articles from the web, as they were found; not part of the repository. */
const folder = process.env['SOURCES_DIR'] ?? '';
const skip = !existsSync(folder) && '没有设 SOURCES_DIR，略过';

/** Makes drafts of a seed, which fails where a character is lost, and says what happened. */
async function imported(name: string) {
	const input = await readInput(`${folder}/${name}.txt`);
	const { drafts } = await makeDrafts(input, { registry: emptyRegistry, schoolId: undefined });
	return {
		drafts,
		count: (rule: string) =>
			drafts
				.flatMap(({ changes }) => entriesOf(changes, 'removed'))
				.filter((one) => one.rule === rule).length,
		asks: (pattern: RegExp) =>
			drafts.flatMap(doubtsOf).some((doubt) => pattern.test(JSON.stringify(doubt))),
	};
}

test(
	'seed 000: the tail of place names goes, damaged bytes stay and are asked about',
	{ skip },
	async () => {
		const { drafts, count, asks } = await imported('000_efa7c1aaf30843ef');
		assert.deepEqual([drafts.length, count('link-list'), count('spam')], [1, 41, 1]);
		assert.ok(asks(/这些字在传来传去时坏了.*厩闆r/));
	},
);

test('seed 001: placeholders of pictures and the last advertisement go', { skip }, async () => {
	const { count, asks } = await imported('001_301b793c9bbe4681');
	assert.deepEqual([count('picture-placeholder'), count('promotion')], [5, 1]);
	assert.ok(asks(/应有 5 张图片/));
});

test('seed 002: the day of the page is no day of an event', { skip }, async () => {
	const { drafts } = await imported('002_a4dbe8543419e0a4');
	const [draft] = drafts;
	assert.ok(draft);
	assert.equal(draft.title.value, '城乡学校结对帮扶工作总结');
	assert.equal(draft.facts.published?.value, '2021-02-03');
	assert.match(draft.facts.date.value, /X/);
});

test(
	'seed 003: five plans, without their readings, with their blanks and their damage',
	{ skip },
	async () => {
		const { drafts, count, asks } = await imported('003_40450cabe39de89f');
		assert.deepEqual([drafts.length, count('pinyin')], [5, 1085]);
		assert.ok(asks(/处空白或隐去的字.*__市__區/));
		assert.ok(asks(/这些字在传来传去时坏了.*更新\?lián\)Q代/));
	},
);

test('seed 004: lines of the document site go', { skip }, async () => {
	const { drafts, count } = await imported('004_17b76c2b34d5f339');
	assert.deepEqual(
		drafts.map(({ title }) => title.value),
		['学校结对帮扶总结'],
	);
	assert.ok(count('document-site') >= 8);
});
