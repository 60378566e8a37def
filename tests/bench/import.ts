// Scores of the importer on labelled documents, as Markdown on the screen and as JSON for BENCHMARKS.md.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeDrafts } from '#import/write/make-drafts.ts';
import { emptyRegistry } from '#import/facts/registry.ts';
import { authorSets, ownSet, seedSet } from './import/labelled.ts';
import { ratesOf, tableOf } from './import/report.ts';
import { longListSeconds } from './import/long-list.ts';
import { score, sum, type Scored } from './import/score.ts';

const root = 'tests/fixtures/import';
// Real documents of others, where somebody has them; they are not part of the repository.
const sources = process.env['SOURCES_DIR'];
const documents = [
	...ownSet(root),
	...authorSets(root),
	...(sources ? seedSet(root, sources) : []),
];
const scored: Scored[] = [];
for (const labelled of documents) {
	const imported = await makeDrafts(await labelled.input(), {
		registry: emptyRegistry,
		schoolId: undefined,
	});
	scored.push(...score(labelled, imported));
}
const groups = (['tune', 'held', 'seed'] as const).map((split) => ({
	split,
	rates: ratesOf(sum(scored.filter((one) => one.split === split).map(({ tally }) => tally))),
}));
console.log(tableOf(groups));
const { seconds, schools } = await longListSeconds(200);
console.log(`\n200 kB、${schools} 所学校：${seconds.toFixed(1)} CPU 秒（目标 ≤ 5）`);
if (process.argv.includes('--misses')) {
	for (const { name, split, misses } of scored)
		if (misses.length > 0) console.log(`\n[${split}] ${name}\n  ${misses.join('\n  ')}`);
}
const out = path.join('.cache', 'bench', 'import.json');
await mkdir(path.dirname(out), { recursive: true });
await writeFile(out, JSON.stringify({ groups, documents: scored, seconds, schools }, null, '\t'));
