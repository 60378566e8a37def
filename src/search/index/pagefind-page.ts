import type { Fold } from '#search/text/fold.ts';
import { beginningsOf, charactersOf, conceptWord, pairsOf } from '#search/text/tokens.ts';
import { runsOf } from '#search/text/units.ts';
import type { IndexDocument } from './index-document.ts';

/**
 * A report as paragraphs for Pagefind: its text in pairs, the beginnings of its words, and its
 * concepts. Its characters are for a table of ours: as words of Pagefind's they took a third of its
 * time and memory.
 */
export function pagefindText(
	{ report, texts, facets, evidence }: IndexDocument,
	fold: Fold,
): { html: string; characters: readonly string[] } {
	const parts = [{ text: report.title, weight: titleWeight }, ...texts].map(({ text, weight }) => ({
		runs: runsOf(text, fold),
		weight,
	}));
	// What an editor put it under, as its theme, as a problem or as an activity, and what it speaks of.
	const tags = facets.flatMap((value) => /^(?:theme|problem|type):(.+)$/.exec(value)?.[1] ?? []);
	const concepts = new Set([...tags, ...evidence.keys()]);
	const runs = parts.flatMap((part) => part.runs);
	const html = [
		...parts.map((part) => paragraph(pairsOf(part.runs), part.weight)),
		paragraph(beginningsOf(runs), 1),
		paragraph(Array.from(concepts, conceptWord), 1),
	].join('');
	return { html, characters: charactersOf(runs) };
}

/**
 * Such paragraphs as a page.
 * @param language one of its own keeps Pagefind's word segmentation away, and ids of shards apart
 */
export const pagefindPage = (html: string, language: string): string =>
	`<html lang="${language}"><body data-pagefind-body>${html}</body></html>`;

const titleWeight = 7;

const paragraph = (words: readonly string[], weight: number): string =>
	`<p${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}>${words.join(' ')}</p>`;
