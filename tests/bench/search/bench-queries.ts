import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '#archive/archive.ts';
import { planShards } from '#search/index/plan-shards.ts';
import { searchContext } from '#search/index/search-context.ts';
import { runtimeFile, type Shard } from '#search/index/shard.ts';
import { workerScript } from '#search/index/worker-script.ts';
import type { Settings } from '#settings.ts';
import { startWorker } from '#tests/unit/search/ask-worker.ts';
import { openBrowser, openEngine, openRows, questionOf } from './browser.ts';
import { distribution, type Distribution } from './distribution.ts';
import { knownItems, makeQueries, type QueryClass } from './queries.ts';
import { quality, type Quality } from './quality.ts';
import { serveSite } from './site-server.ts';
import { containing, textsOf } from './truth.ts';

export interface QueryFigures {
	readonly quality: readonly Quality[];
	/** Mean reciprocal rank of reports by a piece of their titles. */
	readonly knownItemRank: number;
	/** Share of queries that the newest reports answer first; the others are answered once, by all. */
	readonly early: number;
	readonly cold: Readonly<
		Record<
			'firstBytes' | 'completeBytes' | 'completeFiles' | 'firstMs' | 'completeMs',
			Distribution
		>
	>;
	readonly next: Readonly<Record<'bytes' | 'files' | 'ms', Distribution>>;
	/** The same query again, in the browser: no bytes, only work and waiting for the processor. */
	readonly workMs: Distribution;
	/** The same query again, in Node: the processor's time alone. */
	readonly workCpuMs: Distribution;
}

interface QueryBench {
	readonly archive: Archive;
	readonly settings: Settings;
	readonly siteDir: string;
	readonly shards: readonly Shard[];
	readonly count: number;
}

/** Asks the built index in a real browser, and compares with literal containment. */
export async function benchQueries({
	archive,
	settings,
	siteDir,
	shards,
	count,
}: QueryBench): Promise<QueryFigures> {
	const { fold } = searchContext(archive);
	const texts = await textsOf(archive, settings, fold);
	const idAt = idsByPlace(archive, shards);
	await placeBenchWorker(siteDir, shards);
	const [server, browser] = [await serveSite(siteDir), await openBrowser()];
	try {
		const rowsFor = await openRows(browser, server);
		const engine = await openEngine(browser, server);
		const classes = makeQueries(texts, archive, { count, fold });
		const qualities: Quality[] = [];
		const next: { bytes: number; files: number; ms: number; work: number }[] = [];
		for (const { name, queries } of classes) {
			const found = [];
			for (const query of queries) {
				const rows = (await rowsFor(query)).map(idAt);
				const { complete, answer } = await engine(query);
				const again = await engine(query);
				next.push({
					bytes: complete.bytes,
					files: complete.files,
					ms: complete.ms,
					work: again.complete.ms,
				});
				const firstTen = answer.loosened ? [] : answer.results.map(({ address }) => idOf(address));
				found.push({ truth: containing(texts, query, fold), found: rows, firstTen });
			}
			qualities.push(quality(name, found));
		}
		const cold = [];
		for (const query of classes.flatMap(({ queries }) => queries.slice(0, 3)))
			cold.push(await (await openEngine(browser, server))(query));
		const early = cold.flatMap(({ first }) => first ?? []);
		const ranks = [];
		for (const { query, id } of knownItems(archive, count)) {
			const { answer } = await engine(query);
			const rank = answer.results.findIndex(({ address }) => idOf(address) === id);
			ranks.push(rank < 0 ? 0 : 1 / (rank + 1));
		}
		// The first query of a page pays for the engine; all others are "next" queries.
		const later = next.slice(1);
		return {
			quality: qualities,
			knownItemRank: ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length),
			early: early.length / cold.length,
			cold: {
				firstBytes: distribution(early.map(({ bytes }) => bytes)),
				completeBytes: distribution(cold.map(({ complete }) => complete.bytes)),
				completeFiles: distribution(cold.map(({ complete }) => complete.files)),
				firstMs: distribution(early.map(({ ms }) => ms)),
				completeMs: distribution(cold.map(({ complete }) => complete.ms)),
			},
			next: {
				bytes: distribution(later.map(({ bytes }) => bytes)),
				files: distribution(later.map(({ files }) => files)),
				ms: distribution(later.map(({ ms }) => ms)),
			},
			workMs: distribution(later.map(({ work }) => work)),
			workCpuMs: await workInNode(siteDir, classes),
		};
	} finally {
		await browser.close();
		server.close();
	}
}

/** Which report lies at a place of the index, `SHARD/ROW`. */
function idsByPlace(archive: Archive, shards: readonly Shard[]): (place: string) => string {
	const ids = new Map<string, string>();
	for (const [index, reports] of planShards(archive.reports).reverse().entries())
		reports.forEach(({ id }, row) => ids.set(`${shards[index]?.name}/${row}`, id));
	return (place) => ids.get(place) ?? place;
}

async function workInNode(siteDir: string, classes: readonly QueryClass[]): Promise<Distribution> {
	const { ask } = startWorker({ bench: siteDir });
	const work: number[] = [];
	for (const query of classes.flatMap(({ queries }) => queries)) {
		const question = questionOf(query);
		await ask(question);
		const before = process.cpuUsage();
		await ask(question);
		const { user, system } = process.cpuUsage(before);
		work.push((user + system) / 1000);
	}
	return distribution(work);
}

const idOf = (address: string): string => /\/reports\/([^/]+)\//.exec(address)?.[1] ?? address;

async function placeBenchWorker(siteDir: string, [newest]: readonly Shard[]): Promise<void> {
	const entry = fileURLToPath(new URL('./bench-worker.ts', import.meta.url));
	const runtime = path.join(newest?.folder ?? '', runtimeFile);
	mkdirSync(path.join(siteDir, 'bench'), { recursive: true });
	writeFileSync(path.join(siteDir, 'bench', 'bench-worker.js'), await workerScript(entry, runtime));
	writeFileSync(
		path.join(siteDir, 'bench.html'),
		'<!doctype html><html lang="zh-Hans"><title>bench</title></html>',
	);
}
