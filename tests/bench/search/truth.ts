import type { Archive } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { indexDocument } from '#search/index/index-document.ts';
import type { Fold } from '#search/text/fold.ts';
import type { Settings } from '#settings.ts';

/** The text of each report as one string, folded, without any of the tokeniser's ideas. */
export interface Texts {
	readonly ids: readonly string[];
	readonly written: readonly string[];
	readonly folded: readonly string[];
}

export async function textsOf(archive: Archive, settings: Settings, fold: Fold): Promise<Texts> {
	const written: string[] = [];
	for (const report of archive.reports) {
		const { texts } = indexDocument(report, await loadBody(settings, report.digest), archive);
		written.push([report.title, ...texts.map(({ text }) => text)].join('\n'));
	}
	return { ids: archive.reports.map(({ id }) => id), written, folded: written.map(fold) };
}

/** Reports that literally contain every word of a query. */
export function containing({ ids, folded }: Texts, query: string, fold: Fold): Set<string> {
	const words = fold(query).split(/\s+/).filter(Boolean);
	return new Set(ids.filter((_, index) => words.every((word) => folded[index]?.includes(word))));
}
