import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentLink, navigationOf, sectionsBeside } from '#site/navigation.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const menus = navigationOf(buildArchive({}));

test('the header asks the readers’ five questions', () => {
	assert.deepEqual(
		menus.header.map(({ path, label }) => [path, label]),
		[
			['/schools/', '学校'],
			['/cases/', '经验'],
			['/statistics/', '数据'],
			['/promises/', '进展'],
			['/search/', '搜索'],
		],
	);
});

test('a page stands under the question that its section answers', () => {
	for (const [page, link] of [
		['/pairings/a-b/', '/schools/'],
		['/reports/2021-visit/', '/cases/'],
		['/data/promises/', '/statistics/'],
		['/needs/', '/promises/'],
		['/about/', undefined],
	] as const) {
		assert.equal(currentLink(page, menus), link);
	}
});

test('a page that opens a section leads to those beside it, and a page within it does not', () => {
	const paths = (page: string) => sectionsBeside(page, menus).map(({ path }) => path);
	assert.deepEqual(paths('/needs/'), ['/promises/', '/needs/', '/summaries/', '/corrections/']);
	assert.deepEqual(paths('/needs/2/'), []);
	assert.deepEqual(paths('/search/'), []);
});

test('nothing that the footer leads to is found there alone', () => {
	const found = new Set(menus.groups.flat().map(({ path }) => path));
	assert.deepEqual(
		menus.footer.filter(({ path }) => !found.has(path)),
		[],
	);
});

test('a site names and orders its own menu, and a page stands under its own section first', () => {
	const own = navigationOf(
		buildArchive({
			site: { theme: { nav: [{ section: '结对', label: '谁帮谁' }, { section: '学校' }] } },
		}),
	);
	assert.deepEqual(
		own.header.map(({ label }) => label),
		['谁帮谁', '学校'],
	);
	assert.equal(currentLink('/pairings/a-b/', own), '/pairings/');
	assert.equal(currentLink('/regions/', own), '/pairings/');
});
