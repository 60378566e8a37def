import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedFiles } from '#feeds/feed-files.ts';

const source = {
	title: '甲小学 & 乙小学',
	description: '两校的结对记录',
	link: 'https://example.cn/pairings/jia-yi/',
	author: '编辑组',
	copyright: '可署名转载',
	items: [
		{
			title: '听课<评课>',
			summary: '一句话',
			link: 'https://example.cn/reports/a/',
			day: '2026-03-04',
		},
	],
};

test('Atom has an author, its language and its own address', () => {
	const text = feedFiles['atom.xml'](source);
	assert.match(text, /<feed [^>]*xml:lang="zh-Hans"/);
	assert.match(text, /<author>\s*<name>编辑组<\/name>/);
	assert.match(text, /<link href="https:\/\/example\.cn\/pairings\/jia-yi\/atom\.xml" rel="self"/);
	assert.match(text, /<updated>2026-03-04T00:00:00\.000Z<\/updated>/);
});

test('RSS says its own address and marks its identifiers as addresses', () => {
	const text = feedFiles['feed.xml'](source);
	assert.match(
		text,
		/<atom:link href="https:\/\/example\.cn\/pairings\/jia-yi\/feed\.xml" rel="self"/,
	);
	assert.match(text, /<guid isPermaLink="true">https:\/\/example\.cn\/reports\/a\/<\/guid>/);
});

test('JSON Feed is version 1.1 and says its own address', () => {
	const feed: unknown = JSON.parse(feedFiles['feed.json'](source));
	assert.deepEqual(feed, {
		version: 'https://jsonfeed.org/version/1.1',
		title: source.title,
		description: source.description,
		home_page_url: source.link,
		feed_url: 'https://example.cn/pairings/jia-yi/feed.json',
		language: 'zh-Hans',
		authors: [{ name: '编辑组' }],
		items: [
			{
				id: 'https://example.cn/reports/a/',
				url: 'https://example.cn/reports/a/',
				title: '听课<评课>',
				content_text: '一句话',
				date_published: '2026-03-04T00:00:00.000Z',
			},
		],
	});
});

test('a title stays one line of text in every format', () => {
	for (const text of [feedFiles['atom.xml'](source), feedFiles['feed.xml'](source)]) {
		assert.match(text, /听课(?:<评课>|&lt;评课&gt;)/);
		assert.match(text, /甲小学 (?:&amp;|& )/);
	}
});

test('a feed without items is as old as time, so that two builds are the same', () => {
	assert.match(feedFiles['atom.xml']({ ...source, items: [] }), /<updated>1970-01-01/);
});
