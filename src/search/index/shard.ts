import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Report } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { digestOf } from '#files/digest.ts';
import { formatDate } from '#i18n/format-date.ts';
import { assignConcepts } from '#search/text/assign-concepts.ts';
import type { FacetName, ShownReport } from '#search/text/files.ts';
import type { Settings } from '#settings.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { indexDocument, type IndexDocument } from './index-document.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { facetsOf } from './search-facets.ts';
import type { SearchContext } from './search-context.ts';
import { saveWords } from './word-store.ts';

/** A few reports, indexed. What is large stays on disk. */
export interface Shard {
	readonly digest: string;
	readonly folder: string;
	readonly rows: readonly ShardRow[];
}

export interface ShardRow {
	readonly id: string;
	readonly facets: Readonly<Record<FacetName, readonly string[]>>;
	readonly concepts: readonly ConceptId[];
}

interface ShardOptions {
	readonly context: SearchContext;
	readonly settings: Settings;
	/** Where shards are kept from build to build. */
	readonly cacheDir: string;
}

/** Indexes reports, unless the same reports were indexed before. */
export async function buildShard(
	reports: readonly Report[],
	options: ShardOptions,
): Promise<Shard> {
	const digest = digestOf(
		reports.map((report) => [report.digest, contextOf(report, options.context)]),
	);
	const folder = path.join(options.cacheDir, 'shards', digest);
	const known = readKnown(folder);
	if (known) return { digest, folder, ...known };
	const beside = `${folder}.${process.pid}~`;
	rmSync(beside, { recursive: true, force: true });
	mkdirSync(path.join(beside, 'docs'), { recursive: true });
	const made = await indexInto(beside, reports, options);
	renameSync(beside, folder);
	return { digest, folder, ...made };
}

/** What besides the report itself its documents are made of. */
const contextOf = (
	{ schoolIds, programme, schoolYear, regionCodes, stages }: Report,
	{ archive }: SearchContext,
) => [
	schoolIds.map((id) => archive.schools.get(id)?.digest),
	programme && archive.programmes.get(programme)?.digest,
	schoolYear,
	regionCodes,
	stages,
];

type Known = Pick<Shard, 'rows'>;

function readKnown(folder: string): Known | null {
	try {
		const known: Known = JSON.parse(readFileSync(path.join(folder, 'shard.json'), 'utf8'));
		return known;
	} catch {
		return null;
	}
}

async function indexInto(
	folder: string,
	reports: readonly Report[],
	{ context, settings }: ShardOptions,
): Promise<Known> {
	const documents: IndexDocument[] = [];
	const rows: ShardRow[] = [];
	for (const [row, report] of reports.entries()) {
		const document = indexDocument(
			report,
			await loadBody(settings, report.digest),
			context.archive,
		);
		const evidence = assignConcepts(
			[report.title, ...document.texts.map(({ text }) => text)],
			context.fold,
		);
		const concepts = [...new Set([...report.themes, ...evidence.map(({ concept }) => concept)])];
		documents.push(document);
		rows.push({ id: report.id, facets: facetsOf(report, context.archive), concepts });
		const shown = shownReport(
			document,
			Object.fromEntries(evidence.map(({ concept, quote }) => [concept, quote])),
			context,
		);
		writeFileSync(path.join(folder, 'docs', `${row}.gz`), pack(shown));
	}
	saveWords(folder, await pagefindIndex(documents, context.fold));
	writeFileSync(path.join(folder, 'shard.json'), JSON.stringify({ rows }));
	return { rows };
}

function shownReport(
	{ report, schools, texts }: IndexDocument,
	evidence: ShownReport['evidence'],
	{ write }: SearchContext,
): ShownReport {
	return {
		id: report.id,
		kind: report.kind,
		when: write(formatDate(report.date)),
		title: write(report.title),
		summary: write(report.summary),
		schools: schools.map(write),
		texts: texts.map(({ anchor, text }) => [anchor, write(text)]),
		evidence,
	};
}

const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 7 });
