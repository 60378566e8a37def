import { beginningsOf, charactersOf, conceptWord, namesIn, pairsOf } from '#search/text/tokens.ts';
import { runsOf } from '#search/text/units.ts';
import type { IndexDocument } from './index-document.ts';
import type { SearchContext } from './search-context.ts';

/**
 * A report as paragraphs for Pagefind: its text in pairs, with the names of schools in it, the
 * beginnings of its words, and its concepts. Its characters are for a table of ours: as words of
 * Pagefind's they took a third of its time and memory.
 */
export function pagefindText(
	{ report, texts, facets, evidence }: IndexDocument,
	{ fold, namesByPair }: SearchContext,
): { html: string; characters: readonly string[] } {
	const parts = [{ text: report.title, weight: 7 }, ...texts].map(({ text, weight }) => {
		const runs = runsOf(text, fold);
		return { runs, weight, words: [...pairsOf(runs), ...namesIn(runs, namesByPair)] };
	});
	// What an editor put it under, as its theme, as a problem or as an activity, and what it speaks of.
	const tags = facets.flatMap((value) => /^(?:theme|problem|type):(.+)$/.exec(value)?.[1] ?? []);
	const concepts = new Set([...tags, ...evidence.keys()]);
	const runs = parts.flatMap((part) => part.runs);
	const html = [
		...parts.map(({ words, weight }) => paragraph(words, weight)),
		paragraph(beginningsOf(runs), 1),
		paragraph(Array.from(concepts, conceptWord), 1),
	].join('');
	return { html, characters: charactersOf(runs) };
}

const paragraph = (words: readonly string[], weight: number): string =>
	`<p${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}>${words.join(' ')}</p>`;
