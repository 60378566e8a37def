import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Report } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { digestOf } from '#files/digest.ts';
import { readMemory } from '#files/write-whole.ts';
import { formatDate } from '#i18n/format-date.ts';
import { assignConcepts } from '#search/text/assign-concepts.ts';
import { facetNames, scripts, type ShownReport } from '#search/text/files.ts';
import type { Settings } from '#settings.ts';
import type { Convert } from '#variants/converter.ts';
import { indexDocument, type IndexDocument } from './index-document.ts';
import { pagefindPage } from './pagefind-page.ts';
import { facetsOf } from './search-facets.ts';
import type { SearchContext } from './search-context.ts';

/** Pagefind's index of a few reports with what is shown of each, in a folder of its own. */
export interface Shard extends ShardFacts {
	/** Digest of all that it is made of. */
	readonly name: string;
	readonly folder: string;
}

interface ShardFacts {
	/** Values of facets that occur: `kind:visit`; none where there are no reports. */
	readonly facets: readonly string[];
	readonly concepts: readonly string[];
}

interface ShardOptions {
	readonly context: SearchContext;
	readonly settings: Settings;
	/** Where shards are kept from build to build. */
	readonly shardsDir: string;
	/** Fingerprint of the code that makes shards. */
	readonly code: string;
}

/** Indexes reports, the oldest first, unless the same reports were indexed before. */
export async function buildShard(
	reports: readonly Report[],
	options: ShardOptions,
): Promise<Shard> {
	const { context, code, shardsDir } = options;
	const name = digestOf([code, reports.map((report) => [report.digest, around(report, context)])]);
	const folder = path.join(shardsDir, name);
	const known = readMemory<ShardFacts | null>(factsOf(folder), null);
	if (known) return { name, folder, ...known };
	const beside = `${folder}.${process.pid}~`;
	rmSync(beside, { recursive: true, force: true });
	const made = await indexInto(beside, reports, { ...options, language: `x-${name.slice(0, 8)}` });
	writeFileSync(factsOf(beside), JSON.stringify(made));
	renameSync(beside, folder);
	return { name, folder, ...made };
}

/** Files of a shard that the browser asks for. */
export const isPublished = (file: string): boolean => !['facts.json', runtimeFile].includes(file);

/** Pagefind's script for the browser, as it lies in every shard. */
export const runtimeFile = 'pagefind.js';

const factsOf = (folder: string): string => path.join(folder, 'facts.json');

/** What besides the report itself its documents are made of. */
const around = (
	{ schoolIds, programme, schoolYear, regionCodes, stages }: Report,
	{ archive }: SearchContext,
) => [
	schoolIds.map((id) => archive.schools.get(id)?.digest),
	programme && archive.programmes.get(programme)?.digest,
	schoolYear,
	regionCodes,
	stages,
];

async function indexInto(
	folder: string,
	reports: readonly Report[],
	{ context, settings, language }: ShardOptions & { language: string },
): Promise<ShardFacts> {
	const { archive, fold, show } = context;
	const all = { facets: new Set<string>(), concepts: new Set<string>() };
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	for (const script of scripts) mkdirSync(path.join(folder, script), { recursive: true });
	try {
		for (const [row, report] of reports.entries()) {
			const body = await loadBody(settings, report.digest);
			const document = indexDocument(report, body, archive);
			const texts = [report.title, ...document.texts.map(({ text }) => text)];
			const evidence = assignConcepts(texts);
			const values = facetsOf(report, archive);
			const facets = facetNames.flatMap((facet) => values[facet].map((id) => `${facet}:${id}`));
			const concepts = new Set([...report.themes, ...evidence.map(({ concept }) => concept)]);
			const content = pagefindPage(
				document,
				{ row, facets, concepts: [...concepts], language },
				fold,
			);
			refuseErrors(await index.addHTMLFile({ url: `/${row}/`, content }));
			for (const value of facets) all.facets.add(value);
			for (const concept of concepts) all.concepts.add(concept);
			for (const script of scripts) {
				const shown = shownReport(document, evidence, show[script]);
				writeFileSync(path.join(folder, script, `${row}.gz`), gzipSync(JSON.stringify(shown)));
			}
		}
		refuseErrors(await index.writeFiles({ outputPath: folder }));
	} finally {
		await close();
	}
	removeUnused(folder);
	return { facets: [...all.facets], concepts: [...all.concepts] };
}

function refuseErrors({ errors }: { errors: readonly string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Pagefind's own pages and the texts for its excerpts, which ours take the place of. */
function removeUnused(folder: string): void {
	for (const name of readdirSync(folder)) {
		const isUnused = name === 'fragment' || /^pagefind-.*\.(?:js|css)$/.test(name);
		if (isUnused) rmSync(path.join(folder, name), { recursive: true });
	}
}

const shownReport = (
	{ report, schools, texts }: IndexDocument,
	evidence: ReturnType<typeof assignConcepts>,
	show: Convert,
): ShownReport => ({
	id: report.id,
	kind: report.kind,
	when: show(formatDate(report.date)),
	title: show(report.title),
	summary: show(report.summary),
	schools: schools.map(show),
	texts: texts.map(({ anchor, text }) => [anchor, show(text)]),
	evidence: Object.fromEntries(evidence.map(({ concept, quote }) => [concept, show(quote)])),
});
