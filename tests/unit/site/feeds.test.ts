import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedsOf } from '#site/feeds.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const day = (index: number) => new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10);
const archive = buildArchive({
	schools: { a: { name: '甲校' }, b: { name: '乙校' } },
	pairings: { ab: {} },
	reports: {
		unknown: { title: '不知道哪天发表' },
		...Object.fromEntries(
			Array.from({ length: 40 }, (_, index) => [
				`r${index}`,
				{ title: `第${index}篇`, published: day(index), ...(index < 2 && { pairings: ['ab'] }) },
			]),
		),
	},
});
const feedAt = (path: string) => feedsOf(archive).find((feed) => feed.path === path)?.source;

test('a feed holds the thirty newest by the day of their publication', () => {
	const { items } = feedAt('/') ?? assert.fail();
	assert.equal(items.length, 30);
	assert.deepEqual([items[0]?.title, items[29]?.title], ['第39篇', '第10篇']);
	assert.ok(items.every(({ title }) => title !== '不知道哪天发表'));
});

test('a pairing has a feed of its own reports', () => {
	const { items, link } = feedAt('/pairings/ab/') ?? assert.fail();
	assert.deepEqual(
		items.map(({ title }) => title),
		['第1篇', '第0篇'],
	);
	assert.match(link, /\/pairings\/ab\/$/);
});
