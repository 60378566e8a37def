import type { Fold } from '#search/text/fold.ts';
import { conceptWord, pairsOf, singlesOf } from '#search/text/tokens.ts';
import { runsOf } from '#search/text/units.ts';
import type { IndexDocument } from './index-document.ts';

interface PageOptions {
	/** Number of the report in its shard. */
	readonly row: number;
	/** A language of its own keeps Pagefind's word segmentation away, and ids of shards apart. */
	readonly language: string;
	readonly fold: Fold;
}

/** A report as a page for Pagefind: its text in pairs, every unit once alone, and its concepts. */
export function pagefindPage(
	{ report, texts, facets, evidence }: IndexDocument,
	{ row, language, fold }: PageOptions,
): string {
	const parts = [{ text: report.title, weight: titleWeight }, ...texts].map(({ text, weight }) => ({
		runs: runsOf(text, fold),
		weight,
	}));
	// What an editor put it under, as its theme, as a problem or as an activity, and what it speaks of.
	const tags = facets.flatMap((value) => /^(?:theme|problem|type):(.+)$/.exec(value)?.[1] ?? []);
	const concepts = new Set([...tags, ...evidence.map(({ concept }) => concept)]);
	return [
		`<html lang="${language}"><body data-pagefind-body data-pagefind-sort="row:${row}">`,
		...parts.map(({ runs, weight }) => paragraph(pairsOf(runs), weight)),
		paragraph(singlesOf(parts.flatMap(({ runs }) => runs)), 1),
		paragraph(Array.from(concepts, conceptWord), 1),
		'</body></html>',
	].join('');
}

const titleWeight = 7;

const paragraph = (words: readonly string[], weight: number): string =>
	`<p${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}>${words.join(' ')}</p>`;
