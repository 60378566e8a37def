import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { readSettings } from '#settings.ts';
import { readContentFile } from '#archive/read-file.ts';
import { makeDrafts } from '#import/write/make-drafts.ts';
import { emptyRegistry } from '#import/facts/registry.ts';
import { authorSets, ownSet, seedSet } from '#tests/bench/import/labelled.ts';
import { score, sum } from '#tests/bench/import/score.ts';
import { workplace } from './support/workplace.ts';

const root = 'tests/fixtures/import';
// Real documents of others, where somebody has them; they are not part of the repository.
const sources = process.env['SOURCES_DIR'];

for (const labelled of ownSet(root)) {
	test(`${labelled.name}: nothing is lost, invented or written twice`, async (context) => {
		const imported = await makeDrafts(await labelled.input(), {
			registry: emptyRegistry,
			schoolId: undefined,
		});
		for (const { tally, misses } of score(labelled, imported)) {
			assert.equal(tally.linesLost, 0, misses.join('\n'));
			assert.equal(tally.dateOver, 0, misses.join('\n'));
			assert.equal(tally.nearMissFacts, 0, misses.join('\n'));
		}
		const place = await workplace(context);
		assert.equal((await place.run(labelled.file, '--yes')).code, 0);
		const before = await place.written();
		assert.match((await place.run(labelled.file, '--yes')).output, /没有改动/);
		assert.deepEqual(await place.written(), before);
	});
}

test('documents of other authors: nothing is lost, and little is claimed that is wrong', async () => {
	const scored = await Promise.all(
		authorSets(root).map(async (labelled) => {
			const context = { registry: emptyRegistry, schoolId: undefined };
			return score(labelled, await makeDrafts(await labelled.input(), context));
		}),
	);
	const tuned = scored.flat().filter((one) => one.split === 'tune');
	const total = sum(tuned.map(({ tally }) => tally));
	assert.ok(total.documents > 0);
	assert.equal(total.linesLost, 0);
	assert.equal(total.dateOver, 0);
	assert.equal(total.nearMissFacts, 0);
	assert.ok(total.countsRight >= total.countsFound * 0.97);
	assert.ok(total.schoolsRight >= total.schoolsFound * 0.92);
	assert.ok(total.schoolsRight >= total.schoolsTrue * 0.9);
	assert.ok(total.kindRight >= total.documents * 0.88);
});

test('every draft passes the schema and the reader', async (context) => {
	const place = await workplace(context);
	await place.run(...ownSet(root).map(({ file }) => file), '--yes');
	const settings = { ...readSettings({}), contentDir: place.folder };
	const files = (await place.run(...ownSet(root).map(({ file }) => file), '--json')).output;
	const outcomes: { drafts: { path: string }[] }[] = JSON.parse(files);
	for (const { drafts } of outcomes) {
		for (const { path: file } of drafts) {
			const read = await readContentFile(path.relative(place.folder, file), 'reports', settings);
			assert.deepEqual(
				read.findings.filter(({ rule }) => !rule.startsWith('privacy/')),
				[],
			);
			assert.match(await readFile(file, 'utf8'), /^draft: true$/m);
		}
	}
});

test(
	'the five source documents import without a loss',
	{ skip: sources === undefined && '没有设 SOURCES_DIR，略过' },
	async () => {
		for (const labelled of seedSet(root, sources ?? '')) {
			const imported = await makeDrafts(await labelled.input(), {
				registry: emptyRegistry,
				schoolId: undefined,
			});
			assert.equal(imported.drafts.length, labelled.labels.length);
			for (const { tally, misses } of score(labelled, imported)) {
				assert.equal(tally.chromeLeft, 0, misses.join('\n'));
				assert.equal(tally.dateOver, 0, misses.join('\n'));
			}
		}
	},
);
