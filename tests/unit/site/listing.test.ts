import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listingsOf } from '#site/listing.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const head = { title: '全部', intro: '', path: '/reports/', crumbs: [] };
const archiveOf = (count: number) =>
	buildArchive({
		reports: Object.fromEntries(
			Array.from({ length: count }, (_, index) => [`r${index}`, { title: `第${index}次` }]),
		),
	});

test('a list of 101 reports has three pages that together show each report once', () => {
	const archive = archiveOf(101);
	const pages = listingsOf(head, archive.reports, archive);
	assert.deepEqual(
		pages.map(({ page, lastPage, total, cards }) => [page, lastPage, total, cards.length]),
		[
			[1, 3, 101, 50],
			[2, 3, 101, 50],
			[3, 3, 101, 1],
		],
	);
	assert.deepEqual(
		pages.flatMap(({ cards }) => cards.map(({ id }) => id)),
		archive.reports.map(({ id }) => id),
	);
});

test('fifty reports fill one page and do not begin a second', () => {
	const archive = archiveOf(50);
	assert.equal(listingsOf(head, archive.reports, archive).length, 1);
});

test('an empty list is a page that says so', () => {
	const [page, ...more] = listingsOf(head, [], archiveOf(0));
	assert.equal(more.length, 0);
	assert.deepEqual([page?.total, page?.cards, page?.lastPage], [0, [], 1]);
});
