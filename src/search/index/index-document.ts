import type { Archive, Report } from '#archive/archive.ts';
import { fold } from '#chinese/fold.ts';
import type { Body } from '#markdown/render.ts';
import everydayWords from '#search/text/everyday-words.json' with { type: 'json' };
import { mentionsIn } from '#thesaurus/mentions.ts';
import { facetsOf } from './search-facets.ts';

/** What of a report can be found, in the order in which an excerpt is looked for. */
export interface IndexDocument {
	readonly report: Report;
	readonly schools: readonly string[];
	readonly texts: readonly IndexText[];
	/** Values of facets: `kind:visit`. */
	readonly facets: readonly string[];
	/** What its text speaks of, each with the first words that show it. */
	readonly evidence: ReadonlyMap<string, string>;
}

interface IndexText {
	/** Heading above it, where the page has one. */
	readonly anchor: string;
	readonly text: string;
	/** How much more a word counts here than in the body. */
	readonly weight: number;
}

/** Gathers what a report's page says, from its fields and from its text. */
export function indexDocument(report: Report, body: Body, archive: Archive): IndexDocument {
	const schools = report.schoolIds.flatMap((id) => archive.schools.get(id) ?? []);
	const programme = report.programme && archive.programmes.get(report.programme)?.name;
	const names = schools.flatMap(({ name, aliases }) => [name, ...aliases.map((one) => one.name)]);
	const texts = [
		indexText(report.summary, 2),
		...lessonTexts(report),
		...body.sections.flatMap(({ heading, paragraphs }) => [
			...(heading ? [indexText(heading.text, 1.5, heading.id)] : []),
			...paragraphs.map(({ text }) => indexText(text, 1, heading?.id)),
		]),
		...[...detailsOf(report), programme ?? '', ...names].map((text) => indexText(text)),
	].filter(({ text }) => text.trim() !== '');
	const written = [report.title, ...texts.map(({ text }) => text)];
	return {
		report,
		schools: schools.map(({ name }) => name),
		texts,
		facets: facetsOf(report, archive),
		evidence: new Map(
			[...written.flatMap(mentionsIn), ...written.flatMap(everydayWordsIn)]
				.reverse()
				.map(({ concept, quote }) => [concept, quote]),
		),
	};
}

/** Words that anybody uses for one thing. */
function everydayWordsIn(text: string): { concept: string; quote: string }[] {
	const folded = fold(text);
	return everydayWords.flatMap(({ id, term, alt }) =>
		[term, ...alt].filter((word) => folded.includes(word)).map((quote) => ({ concept: id, quote })),
	);
}

const indexText = (text: string, weight = 1, anchor = ''): IndexText => ({ anchor, text, weight });

function lessonTexts(report: Report): IndexText[] {
	if (report.kind !== 'case') return [];
	const { statement, context, action, result, avoidWhen } = report.lesson;
	const others = [context, action, result, avoidWhen];
	return [indexText(statement, 3), ...others.map((text) => indexText(text, 1.5))];
}

function detailsOf(report: Report): string[] {
	const notes = [
		...[...report.activities, ...report.totals].map(({ note }) => note),
		...report.needs.flatMap(({ text, answer }) => [text, answer]),
		...(report.kind === 'plan'
			? report.commitments.flatMap(({ clause, note }) => [clause, note])
			: []),
	];
	return notes.flatMap((text) => text ?? []);
}
