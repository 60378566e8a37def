import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Archive } from '#archive/archive.ts';
import { checkContent } from '#check/check-content.ts';
import { places } from '#chinese/places.ts';
import { filesBelow } from '#files/files-below.ts';
import { readSettings } from '#settings.ts';
import { levelOfStatement, levelsOfCase } from '#stats/evidence.ts';
import { needsOf, needStates } from '#stats/needs.ts';
import { promiseStates } from '#stats/promise-state.ts';
import { promisesOf } from '#stats/promises.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

const contentDir = path.resolve('src/start/demo/content');
const today = '2026-12-01';

test('in the demo the checker finds nothing to say', async (context) => {
	const cacheDir = temporaryFolder(context);
	const { archive, findings } = await checkContent({
		...readSettings({}),
		contentDir,
		cacheDir,
		today,
	});
	assert.deepEqual(findings, []);
	assert.ok(archive);
	saysThatItIsInvented(archive);
	hasAStoryForEverything(archive);
});

function saysThatItIsInvented({ site, regions }: Archive): void {
	assert.match(site.notice ?? '', /虚构/);
	const real = new Set(places.flatMap(({ code, name }) => [code, name]));
	for (const [code, name] of regions)
		assert.ok(!real.has(code.padEnd(6, '0')) && !real.has(name), `${code} ${name}`);
}

function hasAStoryForEverything(archive: Archive): void {
	const { reports, pairings, programmes, withdrawn, drafts, bulletins } = archive;
	assert.deepEqual(
		[pairings.size, programmes.size, withdrawn.length, drafts.length],
		[10, 3, 1, 1],
	);
	assert.deepEqual([...new Set(reports.map(({ kind }) => kind))].sort(), [
		'case',
		'plan',
		'summary',
		'visit',
	]);
	assert.ok(bulletins.length > 0);
	const instances = promisesOf(archive, today).flatMap((promise) => promise.instances);
	const needs = needsOf(archive);
	assert.deepEqual(missing(promiseStates, instances), []);
	assert.deepEqual(missing(needStates, needs), []);
	assert.deepEqual([...levelsIn(archive)].sort(), [0, 1, 2, 3, 4]);
	assert.ok(reports.some(({ disputes }) => disputes.length > 0));
	assert.ok(reports.some(({ corrections }) => corrections.length > 0));
	assert.ok(reports.some(({ source }) => source.script === 'hant'));
}

/** The states that nothing is in. */
const missing = <State>(states: readonly State[], things: readonly { state: State }[]): State[] =>
	states.filter((state) => !things.some((thing) => thing.state === state));

function levelsIn(archive: Archive): Set<number> {
	return new Set(
		archive.reports.flatMap((report) => [
			...(report.kind === 'case' ? Object.values(levelsOfCase(report, archive)) : []),
			...report.activities.flatMap(({ type, quantities }) =>
				quantities.map((quantity) => levelOfStatement({ report, type, quantity }, archive)),
			),
		]),
	);
}

test('pictures of the demo are small', () => {
	const pictures = filesBelow(contentDir).filter((file) => file.endsWith('.png'));
	assert.ok(pictures.length >= 12);
	for (const file of pictures)
		assert.ok(statSync(path.join(contentDir, file)).size <= 60_000, file);
});
