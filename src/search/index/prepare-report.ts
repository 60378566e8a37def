import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Report } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { digestOf } from '#files/digest.ts';
import { readMemory, writeWhole } from '#files/write-whole.ts';
import { formatDate } from '#i18n/format-date.ts';
import { genreOf } from '#model/report.ts';
import type { Script, ShownReport } from '#search/text/files.ts';
import type { Settings } from '#settings.ts';
import type { Convert } from '#variants/converter.ts';
import { indexDocument, type IndexDocument } from './index-document.ts';
import { pagefindText } from './pagefind-page.ts';
import type { SearchContext } from './search-context.ts';

/** What a shard takes of a report. */
interface Prepared {
	/** Its text for Pagefind. */
	readonly html: string;
	readonly characters: readonly string[];
	readonly facets: readonly string[];
	/** The files that show it among results, in Base64. */
	readonly shown: Readonly<Record<Script, string>>;
}

/** What shards are made with. */
export interface ShardOptions {
	readonly context: SearchContext;
	readonly settings: Settings;
	/** Fingerprint of the code that makes them. */
	readonly code: string;
	readonly keys: ReadonlyMap<Report, string>;
	/** Where shards, and what is prepared of reports, are kept from build to build. */
	readonly shardsDir: string;
	readonly preparedDir: string;
}

/**
 * Digests of all that the index of each report is made of.
 * @param code fingerprint of the code that makes it
 */
export function reportKeys(context: SearchContext, code: string): ReadonlyMap<Report, string> {
	const always = digestOf([code, context.names]);
	const { reports, schools, programmes } = context.archive;
	const keyOf = ({ digest, schoolIds, programme = '', ...linked }: Report): string => {
		const { schoolYears, regionCodes, stages } = linked;
		const named = [...schoolIds.map((id) => schools.get(id)), programmes.get(programme)];
		const digests = named.map((one) => one?.digest);
		return digestOf([always, digest, digests, schoolYears, regionCodes, stages]);
	};
	return new Map(reports.map((report) => [report, keyOf(report)]));
}

/** Reads a report for its shard, which is indexed again when any of its reports has changed. */
export async function prepareReport(
	report: Report,
	{ context, settings, keys, preparedDir }: ShardOptions,
): Promise<Prepared> {
	const file = path.join(preparedDir, `${keys.get(report)}.json`);
	const kept = readMemory<Prepared | null>(file, null);
	if (kept) return kept;
	const body = await loadBody(settings, report.digest);
	const document = indexDocument(report, body, context.archive);
	const shownIn = (script: Script): string =>
		packed(shownReport(document, context.show[script])).toString('base64');
	const prepared: Prepared = {
		...pagefindText(document, context),
		facets: document.facets,
		shown: { hans: shownIn('hans'), hant: shownIn('hant') },
	};
	writeWhole(file, JSON.stringify(prepared), { isFlushed: false });
	return prepared;
}

/** What the worker's `fetchPacked` reads. */
export const packed = (content: unknown): Buffer => gzipSync(JSON.stringify(content), { level: 9 });

const shownReport = (
	{ report, schools, texts, evidence }: IndexDocument,
	show: Convert,
): ShownReport => ({
	id: report.id,
	kind: genreOf(report),
	when: show(formatDate(report.date)),
	title: show(report.title),
	schools: schools.map(show),
	texts: texts.map(({ anchor, text }) => [anchor, show(text)]),
	evidence: Object.fromEntries(Array.from(evidence, ([concept, quote]) => [concept, show(quote)])),
});
