import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Archive } from '#archive/archive.ts';
import { saveBody } from '#archive/cache.ts';
import { filesBelow } from '#files/files-below.ts';
import { buildSearch } from '#search/index/build-search.ts';
import { readSettings, type Settings } from '#settings.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

test('where one report changes the others are not read again, and the index is that from nothing', async (context) => {
	const settings = { ...readSettings(), cacheDir: temporaryFolder(context) };
	const before = buildArchive({ reports: { changed: { title: '观课' }, same: { title: '听课' } } });
	for (const { digest } of before.reports) writeBody(settings, digest, `正文${digest}`);
	await buildSearch(before, settings, temporaryFolder(context));

	const reports = before.reports.map((report) =>
		report.id === 'changed' ? { ...report, digest: 'new' } : report,
	);
	const after: Archive = { ...before, reports };
	rmSync(path.join(settings.cacheDir, 'archive'), { recursive: true });
	writeBody(settings, 'new', '改过的正文');
	const changedSite = temporaryFolder(context);
	await buildSearch(after, settings, changedSite);

	rmSync(path.join(settings.cacheDir, 'search'), { recursive: true });
	writeBody(settings, 'same', '正文same');
	const wholeSite = temporaryFolder(context);
	await buildSearch(after, settings, wholeSite);
	assert.deepEqual(contentOf(changedSite), contentOf(wholeSite));
});

function writeBody(settings: Settings, digest: string, text: string): void {
	const heading = { id: 's-1', depth: 2 as const, line: 1, text: '' };
	const sections = [{ heading, paragraphs: [{ line: 1, text }] }];
	saveBody(settings, digest, { html: '', pictures: [], links: [], sections });
}

const contentOf = (folder: string) =>
	new Map(
		filesBelow(folder).map((file) => [
			file,
			readFileSync(path.join(folder, file)).toString('base64'),
		]),
	);
