import type { Archive, Report } from '#archive/archive.ts';
import { fold } from '#chinese/fold.ts';
import type { Body } from '#markdown/render.ts';
import everydayWords from '#search/text/everyday-words.json' with { type: 'json' };
import { anyOf } from '#thesaurus/any-of.ts';
import { mentionsIn, type Mention } from '#thesaurus/mentions.ts';
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
		...lessonTexts(report),
		{ anchor: '', text: report.summary, weight: 2 },
		...body.sections.flatMap(({ heading, paragraphs }) => [
			...(heading ? [{ anchor: heading.id, text: heading.text, weight: 1.5 }] : []),
			...paragraphs.map(({ text }) => ({ anchor: heading?.id ?? '', text, weight: 1 })),
		]),
		...[...detailsOf(report), programme ?? '', ...names].map(plainText),
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
const everydayWordsIn = (text: string): Mention<string>[] =>
	Array.from(fold(text).matchAll(anyEverydayWord), ({ 0: word, index }) => ({
		concept: idsByWord.get(word) ?? '',
		quote: text.slice(index, index + word.length),
	}));

const idsByWord = new Map(
	everydayWords.flatMap(({ id, term, alt }) => [term, ...alt].map((word) => [word, id])),
);

const anyEverydayWord = new RegExp(anyOf([...idsByWord.keys()]), 'g');

const plainText = (text: string): IndexText => ({ anchor: '', text, weight: 1 });

function lessonTexts(report: Report): IndexText[] {
	if (report.kind !== 'case') return [];
	const { statement, context, action, result, avoidWhen } = report.lesson;
	return [
		{ anchor: '', text: statement, weight: 3 },
		...[context, action, result, avoidWhen].map((text) => ({ anchor: '', text, weight: 1.5 })),
	];
}

function detailsOf(report: Report): string[] {
	const notes = [
		...report.activities.map(({ note }) => note),
		...report.totals.map(({ note }) => note),
		...report.needs.flatMap(({ text, answer }) => [text, answer]),
		...(report.kind === 'plan'
			? report.commitments.flatMap(({ clause, note }) => [clause, note])
			: []),
	];
	return notes.flatMap((text) => text ?? []);
}
