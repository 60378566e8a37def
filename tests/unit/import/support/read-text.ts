import type { ReportKind } from '#model/report.ts';
import { emptyRegistry } from '#import/facts/registry.ts';
import { paragraph } from '#import/source/block.ts';
import { insert } from '#import/source/tracked.ts';
import { findCounts } from '#import/facts/counts/find-counts.ts';
import { extractFacts } from '#import/facts/extract-facts.ts';
import { readingOf } from '#import/facts/clauses/reading.ts';
import { findParties } from '#import/facts/schools/find-parties.ts';
import { conceptOf } from '#thesaurus/index.ts';

const blocksOf = (text: string) => text.split('\n').map((line) => paragraph(insert(line)));

/** A text as facts are read from it, a paragraph a line. */
export const readingFrom = (title: string, text: string) => readingOf(title, blocksOf(text));

/** The facts of a text, for an archive that knows no school. */
export const factsOf = (title: string, text: string) =>
	extractFacts(blocksOf(text), {
		title,
		bylines: [],
		registry: emptyRegistry,
		schoolId: undefined,
	});

/** What a text counts as done, in its order; a case may tell of any time. */
export function countsIn(text: string, kind: ReportKind = 'case'): string {
	const reading = readingFrom('', text);
	return findCounts(reading, findParties(reading, emptyRegistry), kind)
		.counts.map(({ type, value, unit }) => conceptOf(type).term + value + unit)
		.join(' ');
}
