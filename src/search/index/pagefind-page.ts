import type { Fold } from '#search/text/fold.ts';
import { rowValues } from '#search/text/row-filter.ts';
import { markOfAll, pairsOf, singlesOf } from '#search/text/tokens.ts';
import { runsOf } from '#search/text/units.ts';
import type { IndexDocument } from './index-document.ts';

export interface PageFacts {
	/** Number of the report in its shard. */
	readonly row: number;
	/** Values of facets: `kind:visit`. */
	readonly facets: readonly string[];
	readonly concepts: readonly string[];
	/** A language of its own keeps Pagefind's word segmentation away, and ids of shards apart. */
	readonly language: string;
}

/** A report as a page for Pagefind: its text in pairs, and every unit once alone. */
export function pagefindPage(
	{ report, ...document }: IndexDocument,
	{ row, facets, concepts, language }: PageFacts,
	fold: Fold,
): string {
	const texts = [{ text: report.title, weight: titleWeight }, ...document.texts].map(
		({ text, weight }) => ({ runs: runsOf(text, fold), weight }),
	);
	const singles = singlesOf(texts.flatMap(({ runs }) => runs));
	return [
		`<html lang="${language}"><body data-pagefind-body data-pagefind-sort="row:${row}">`,
		...[...facets, ...rowValues(row)].map((value) => filter('facet', value)),
		...concepts.map((concept) => filter('concept', concept)),
		paragraph([markOfAll], 1),
		...texts.map(({ runs, weight }) => paragraph(pairsOf(runs), weight)),
		paragraph(singles, 1),
		'</body></html>',
	].join('');
}

const titleWeight = 7;

const filter = (name: string, value: string): string =>
	`<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`;

const paragraph = (words: readonly string[], weight: number): string =>
	`<p${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}>${words.join(' ')}</p>`;

const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
