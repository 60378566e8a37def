import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '#archive/archive.ts';
import { linksOfPage } from '#site/frame.ts';

const page = (id: string): Page => ({
	id,
	title: id.toUpperCase(),
	summary: '',
	order: 0,
	file: `pages/${id}.md`,
	digest: id,
});
const pages = ['guide', 'guide/word', 'guide/photos', 'guides', 'about'].map(page);
const linksOf = (id: string) => linksOfPage(page(id), pages);

test('a page leads to those below it, and they to it and to each other', () => {
	assert.deepEqual(linksOf('guide'), [
		{ label: 'GUIDE' },
		{ label: 'GUIDE/WORD', path: '/guide/word/' },
		{ label: 'GUIDE/PHOTOS', path: '/guide/photos/' },
	]);
	assert.deepEqual(linksOf('guide/word'), [
		{ label: 'GUIDE', path: '/guide/' },
		{ label: 'GUIDE/WORD' },
		{ label: 'GUIDE/PHOTOS', path: '/guide/photos/' },
	]);
});

test('a page alone has nothing but itself', () => {
	assert.deepEqual(linksOf('about'), [{ label: 'ABOUT' }]);
});
