import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { test } from 'node:test';
import { defaultContent } from '#archive/list-files.ts';
import { openArchive } from '#archive/open-archive.ts';
import { checkContent } from '#check/check-content.ts';
import { contentFolder, openFolder, writeContent } from './content-folder.ts';

test('an archive of nothing but its settings has the pages that every archive needs', async (context) => {
	const { archive, listed } = await openFolder(context, {
		'schools/jia.yaml': null,
		'schools/yi.yaml': null,
		'pairings/jia-yi.yaml': null,
	});
	const ids = archive?.pages.map(({ id }) => id) ?? [];
	for (const id of ['about', 'method', 'guide', 'guide/fields', 'privacy']) {
		assert.ok(ids.includes(id), id);
	}
	assert.deepEqual(
		listed.map(({ file }) => file),
		['site.yaml'],
	);
});

test('a page of the same name takes the place of a built-in one, and gives it back', async (context) => {
	const page = '---\ntitle: 我们\nsummary: 我们。\n---\n\n我们。\n';
	const settings = contentFolder(context, { 'pages/about.md': page });
	const titleIn = async () =>
		(await openArchive(settings)).archive?.pages.find(({ id }) => id === 'about')?.title;
	assert.equal(await titleIn(), '我们');
	writeContent(settings.contentDir, 'pages/about.md', page.replaceAll('我们', '他们'));
	assert.equal(await titleIn(), '他们');
	const without = { ...settings, contentDir: contentFolder(context).contentDir };
	const builtIn = (await openArchive(without)).archive?.pages.map(({ id }) => id) ?? [];
	assert.deepEqual(
		['about', 'guide', 'method', 'privacy'].filter((id) => !builtIn.includes(id)),
		[],
	);
});

test('the check has nothing to say of the built-in pages', async (context) => {
	const settings = contentFolder(context);
	cpSync(defaultContent, settings.contentDir, { recursive: true });
	assert.deepEqual((await checkContent(settings)).findings, []);
});
