import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Report } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { digestOf } from '#files/digest.ts';
import { formatDate } from '#i18n/format-date.ts';
import { genreOf } from '#model/report.ts';
import { characterFiles, fileOfCharacter, scripts, type ShownReport } from '#search/text/files.ts';
import { rowTable, type RowTable } from '#search/text/row-table.ts';
import { signs } from '#search/text/units.ts';
import type { Settings } from '#settings.ts';
import type { Convert } from '#variants/converter.ts';
import { indexDocument, type IndexDocument } from './index-document.ts';
import { pagefindPage } from './pagefind-page.ts';
import type { SearchContext } from './search-context.ts';

/** Pagefind's index of a few reports with what is shown of each, in a folder of its own. */
export interface Shard {
	/** Digest of all that it is made of. */
	readonly name: string;
	readonly folder: string;
}

/**
 * Pagefind cuts its index for words; ours are pairs of characters, of which a search needs several.
 * The number is given to Pagefind's process by an environment variable, as it has no option for it.
 */
export const chunkSize = 1_350;

/** Pagefind's script for the browser, as it lies in every shard. */
export const runtimeFile = 'pagefind.js';

/** Pagefind's own pages, and the texts for its excerpts, are left out: ours take their place. */
const isNeeded = ({ path: file }: { path: string }): boolean =>
	file === runtimeFile || !/^(?:fragment\/|pagefind[^/]*\.(?:js|css)$)/.test(file);

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
	{ context, settings, code, shardsDir }: ShardOptions,
): Promise<Shard> {
	const contents = reports.map((report) => [report.digest, dependenciesOf(report, context)]);
	const name = digestOf([code, context.names, contents]);
	const folder = path.join(shardsDir, name);
	if (existsSync(folder)) return { name, folder };
	const beside = `${folder}.${process.pid}~`;
	rmSync(beside, { recursive: true, force: true });
	const write = (file: string, content: Uint8Array): void => {
		mkdirSync(path.dirname(path.join(beside, file)), { recursive: true });
		writeFileSync(path.join(beside, file), content);
	};
	const { index, errors } = await createIndex({ includeCharacters: signs });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		const language = `x-${name.slice(0, 8)}`;
		const facets: (readonly string[])[] = [];
		const characters: (readonly string[])[] = [];
		for (const [row, report] of reports.entries()) {
			const body = await loadBody(settings, report.digest);
			const document = indexDocument(report, body, context.archive);
			const page = pagefindPage(document, language, context.fold);
			// Pagefind puts pages in the order of their addresses, in which the worker counts them.
			const url = `/${String(row).padStart(5, '0')}/`;
			refuseErrors(await index.addHTMLFile({ url, content: page.html }));
			for (const script of scripts)
				write(`${script}/${row}.gz`, packed(shownReport(document, context.show[script])));
			facets.push(document.facets);
			characters.push(page.characters);
		}
		write('facets.gz', packed(rowTable(facets)));
		for (const [file, table] of characterTables(characters)) write(file, packed(table));
		// Pagefind says that it has written its files before all are whole on a busy disk.
		const indexed = await index.getFiles();
		refuseErrors(indexed);
		for (const { path: file, content } of indexed.files.filter(isNeeded)) write(file, content);
	} finally {
		await close();
	}
	renameSync(beside, folder);
	return { name, folder };
}

/** Where characters stand, by the file that each is looked up in. */
function characterTables(characters: readonly (readonly string[])[]): [string, RowTable][] {
	const rows = Object.entries(rowTable(characters));
	const byFile = Map.groupBy(rows, ([one]) => fileOfCharacter(one));
	return characterFiles.map((file) => [file, Object.fromEntries(byFile.get(file) ?? [])]);
}

/** What a report's documents are made of besides itself. */
const dependenciesOf = (report: Report, { archive: { schools, programmes } }: SearchContext) => [
	report.schoolIds.map((id) => schools.get(id)?.digest),
	report.programme && programmes.get(report.programme)?.digest,
	[report.schoolYears, report.regionCodes, report.stages],
];

/** What the worker's `fetchPacked` reads. */
export const packed = (content: unknown): Uint8Array =>
	gzipSync(JSON.stringify(content), { level: 9 });

function refuseErrors({ errors }: { errors: readonly string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

const shownReport = (
	{ report, schools, texts, evidence }: IndexDocument,
	show: Convert,
): ShownReport => ({
	id: report.id,
	kind: genreOf(report),
	when: show(formatDate(report.date)),
	title: show(report.title),
	summary: show(report.summary),
	schools: schools.map(show),
	texts: texts.map(({ anchor, text }) => [anchor, show(text)]),
	evidence: Object.fromEntries(Array.from(evidence, ([concept, quote]) => [concept, show(quote)])),
});
