import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { digestOf } from '#files/digest.ts';
import { writeWhole } from '#files/write-whole.ts';
import { formatDate } from '#i18n/format-date.ts';
import { genreOf } from '#model/report.ts';
import type { Script, ShownReport } from '#search/text/files.ts';
import type { Settings } from '#settings.ts';
import type { Convert } from '#variants/converter.ts';
import { indexDocument, type IndexDocument } from './index-document.ts';
import { packed } from './packed.ts';
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

export interface PrepareOptions {
	readonly context: SearchContext;
	readonly settings: Settings;
	/** Where what is prepared is kept by its key. */
	readonly preparedDir: string;
}

/**
 * Digests of all that the index of each report is made of.
 * @param code fingerprint of the code that makes it
 */
export function reportKeys(context: SearchContext, code: string): ReadonlyMap<Report, string> {
	const always = digestOf([code, context.names]);
	return new Map(
		context.archive.reports.map((report) => [
			report,
			digestOf([always, report.digest, dependenciesOf(report, context)]),
		]),
	);
}

/** What a report's documents are made of besides itself. */
const dependenciesOf = (
	{ schoolIds, programme, schoolYears, regionCodes, stages }: Report,
	{ archive }: SearchContext,
) => [
	schoolIds.map((id) => archive.schools.get(id)?.digest),
	programme && archive.programmes.get(programme)?.digest,
	schoolYears,
	regionCodes,
	stages,
];

/** Reads a report for its shard, which is indexed again when any of its reports has changed. */
export async function prepareReport(
	report: Report,
	key: string,
	{ context, settings, preparedDir }: PrepareOptions,
): Promise<Prepared> {
	const file = path.join(preparedDir, `${key}.json`);
	if (existsSync(file)) {
		const kept: Prepared = JSON.parse(readFileSync(file, 'utf8'));
		return kept;
	}
	const body = await loadBody(settings, report.digest);
	const document = indexDocument(report, body, context.archive);
	const shownIn = (script: Script): string =>
		packed(shownReport(document, context.show[script])).toString('base64');
	const prepared: Prepared = {
		...pagefindText(document, context.fold),
		facets: document.facets,
		shown: { hans: shownIn('hans'), hant: shownIn('hant') },
	};
	writeWhole(file, JSON.stringify(prepared), { isFlushed: false });
	return prepared;
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
