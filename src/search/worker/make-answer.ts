import type { Names, ShownReport } from '#search/text/files.ts';
import type { Lexicon } from '#search/text/lexicon.ts';
import type { Answer, Loosened, SearchQuestion } from '#search/text/question.ts';
import type { Suggest } from '#search/text/suggester.ts';
import { countFacets, sharedValues } from './count-facets.ts';
import { idsOf, type FoundReports, type Wanted } from './find-reports.ts';
import type { Library, Place } from './library.ts';
import { showResult } from './show-result.ts';

/** A question with what is needed to answer it; what costs a file is fetched when it is called. */
export interface Asked {
	readonly question: SearchQuestion;
	readonly lexicon: Lexicon;
	/** This site's newest reports at first, then all. */
	readonly library: () => Promise<Library>;
	readonly suggest: () => Promise<Suggest>;
	/** What a site calls the values of its facets. */
	readonly labels: (base: string) => Promise<Names['labels']>;
	readonly report: (place: Place) => Promise<ShownReport>;
	/** The site's title in the page's script, and where its pages begin. */
	readonly describe: (place: Place) => { site: string; home: string; isOwn: boolean };
}

interface AnswerContext extends Omit<Asked, 'library'> {
	readonly library: Library;
	readonly wanted: readonly Wanted[];
	readonly loosened: Loosened | null;
}

/** What was found as an answer. Facets are counted once, when all is found: they cost a file. */
export async function makeAnswer(context: AnswerContext, found: FoundReports): Promise<Answer> {
	const { question, library, wanted, loosened } = context;
	const isComplete = !library.isPartial();
	const bases = new Set(Array.from(library.places.values(), ({ site }) => site.base));
	const labels = isComplete ? await Promise.all(Array.from(bases, context.labels)) : [];
	const labelOf = (value: string): string =>
		labels.find((one) => one[value])?.[value] ?? value.slice(value.indexOf(':') + 1);
	const { hits, facets } = await hitsOf(found, context, labelOf);
	// Results that come first may not stay first, and each costs a file.
	const shown = hits.slice(0, isComplete ? question.limit : shownEarly);
	const hasText = isComplete && question.text.trim() !== '';
	return {
		...adviceOn(wanted, context.lexicon),
		isComplete,
		total: hits.length,
		literal: hits.filter(({ id }) => found.literal.has(id)).length,
		places: hasText ? (await context.suggest())(question.text, 3) : [],
		results: await Promise.all(
			shown.flatMap(({ id, reasons }) => {
				const place = library.places.get(id);
				return place ? [resultOf(place, reasons.map(labelOf), context)] : [];
			}),
		),
		facets,
		loosened: loosened && { kept: loosened.kept, dropped: [...loosened.dropped] },
		missingSites: library.missing.map((partner) => new URL(partner).host),
	};
}

const shownEarly = 5;

interface Hit {
	readonly id: string;
	/** Values that it shares with the school that was described. */
	readonly reasons: readonly string[];
}

/** The reports that pass the filters, in the order in which they are shown. */
async function hitsOf(
	found: FoundReports,
	{ library, question: { filters, sort, isLike } }: AnswerContext,
	labelOf: (value: string) => string,
): Promise<{ hits: Hit[]; facets: Answer['facets'] }> {
	const isFiltered = Object.values(filters).some(({ length }) => length > 0);
	const { ids: passingIds, facets } =
		isFiltered || !library.isPartial()
			? await countFacets(library, found, { filters, labelOf })
			: { ids: idsOf(found), facets: [] };
	if (isLike) {
		const shared = await sharedValues(library, found, filters);
		const hits = idsOf(found).map((id) => ({ id, reasons: shared.get(id) ?? [] }));
		const alike = hits.filter(({ reasons }) => reasons.length > 0);
		return { hits: alike.sort((a, b) => b.reasons.length - a.reasons.length), facets };
	}
	const passing = new Set(passingIds);
	const ids =
		sort === 'date'
			? [...library.places.keys()].filter((id) => passing.has(id))
			: [...byScore(found.literal), ...found.expanded].filter((id) => passing.has(id));
	return { hits: ids.map((id) => ({ id, reasons: [] })), facets };
}

const byScore = (scores: ReadonlyMap<string, number>): string[] =>
	[...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);

/** What to say about a query whatever it finds. */
function adviceOn(
	wanted: readonly Wanted[],
	{ fold, themesPerhaps }: Lexicon,
): Pick<Answer, 'also' | 'related'> {
	const textOf = ({ phrase }: Wanted): string => phrase.units.join('');
	const related = wanted.flatMap((one) => [
		...(one.theme?.related ?? []),
		...themesPerhaps(textOf(one)).map(({ term }) => term),
	]);
	return {
		also: wanted.flatMap((one) =>
			[one.theme?.term ?? [], one.theme?.alt ?? []]
				.flat()
				.filter((term) => fold(term) !== textOf(one)),
		),
		related: [...new Set(related)],
	};
}

async function resultOf(
	place: Place,
	reasons: readonly string[],
	{ report, describe, wanted, lexicon }: AnswerContext,
) {
	return showResult(await report(place), { ...describe(place), wanted, lexicon, reasons });
}
