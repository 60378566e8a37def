import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsOf } from '#stats/needs.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const asked = (id: string, more: object = {}) => ({
	id,
	by: '受援校校长',
	text: '要图书',
	...more,
});

test('a need is answered by what serves it, replied to by words, open otherwise', () => {
	const archive = buildArchive({
		reports: {
			a: { needs: [asked('books'), asked('lessons', { answer: '答应派人' }), asked('desks')] },
			b: { date: '2022-03-01', activities: [{ type: '图书', serves: ['a#books'] }] },
		},
	});
	assert.deepEqual(
		needsOf(archive).map(({ need, state, answers }) => [
			need.id,
			state,
			answers.map(({ report }) => report.id),
		]),
		[
			['books', 'answered', ['b']],
			['lessons', 'replied', []],
			['desks', 'open', []],
		],
	);
});

test('an activity of the same theme that does not say whom it serves answers nothing', () => {
	const archive = buildArchive({
		reports: { a: { needs: [asked('books')], activities: [{ type: '图书' }] } },
	});
	assert.equal(needsOf(archive)[0]?.state, 'open');
});

const answered = (reports: Readonly<Record<string, object>>) =>
	needsOf(buildArchive({ reports })).map(({ state }) => state);
const visit = {
	date: '2021-10-08',
	source: { title: '一', form: '学校文章', url: 'https://a.cn/' },
};
const books = { type: '图书', serves: ['a#books'] };

test('the meeting where a need was voiced replies and does not answer', () => {
	const needs = [asked('books', { answer: '当场答应' })];
	assert.deepEqual(answered({ a: { ...visit, needs, activities: [books] } }), ['replied']);
	// The same source, told in another report.
	assert.deepEqual(answered({ a: { ...visit, needs }, b: { ...visit, activities: [books] } }), [
		'replied',
	]);
});

test('a later activity answers, and so does what another source tells of the same day', () => {
	const a = { ...visit, needs: [asked('books')] };
	assert.deepEqual(answered({ a, b: { ...visit, date: '2021-11', activities: [books] } }), [
		'answered',
	]);
	const other = { title: '二', form: '学校文章', url: 'https://b.cn/' };
	assert.deepEqual(answered({ a, b: { ...visit, source: other, activities: [books] } }), [
		'answered',
	]);
});

test('neither what came before nor a plan answers a need', () => {
	const a = { ...visit, needs: [asked('books')] };
	assert.deepEqual(answered({ a, b: { date: '2021-09', activities: [books] } }), ['open']);
	assert.deepEqual(answered({ a, b: { kind: 'plan', date: '2021-11', activities: [books] } }), [
		'open',
	]);
});
