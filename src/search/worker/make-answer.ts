import type { Lexicon } from '#search/text/lexicon.ts';
import type { Answer, Loosened, SearchQuestion } from '#search/text/question.ts';
import type { Suggest } from '#search/text/suggester.ts';
import { countFacets } from './count-facets.ts';
import type { Found, Wanted } from './find-reports.ts';
import { isComplete, type Library } from './library.ts';
import { showResult } from './show-result.ts';

/** A question with what is needed to answer it. */
export interface Search {
	readonly question: SearchQuestion;
	readonly library: Library;
	readonly lexicon: Lexicon;
	readonly suggest: () => Promise<Suggest>;
}

/** What was found as an answer. One that is not complete has no choices of facets. */
export async function makeAnswer(
	{ question, library, lexicon, suggest }: Search,
	found: Found,
	loosened: Loosened | null = null,
): Promise<Answer> {
	const { sites, reports, missing } = library;
	const isWhole = isComplete(library);
	const names = isWhole ? await Promise.all(sites.map((site) => site.names())) : [];
	const { passing, facets } = countFacets(inOrder(found, question, library), {
		filters: question.filters,
		facetsOf: (id) => reports.get(id)?.facets ?? [],
		labelOf: (value) => names.find(({ labels }) => labels[value])?.labels[value] ?? '',
	});
	// Results that come first may not stay first, and each costs a file.
	const shown = passing.slice(0, isWhole ? question.limit : 3);
	const results = shown
		.flatMap((id) => reports.get(id) ?? [])
		.map(async (report) => {
			const { home, names: namesOf } = report.site;
			const site = report.site === sites[0] ? '' : (await namesOf()).title;
			return showResult(await library.show(report), { wanted: found.wanted, lexicon, home, site });
		});
	return {
		...adviceOn(found.wanted, lexicon),
		isComplete: isWhole,
		facets,
		loosened,
		total: passing.length,
		literal: passing.filter((id) => found.literal.has(id)).length,
		pages: isWhole ? (await suggest())(question.text, 3) : [],
		results: await Promise.all(results),
		missingSites: missing.map((partner) => new URL(partner).host),
	};
}

function inOrder(
	{ wanted, literal, expanded }: Found,
	{ sort }: SearchQuestion,
	{ reports }: Library,
): readonly string[] {
	const ids = new Set([...literal.keys(), ...expanded]);
	if (sort === 'date') return [...reports.keys()].filter((id) => ids.has(id));
	const byScore = [...literal].sort(([, a], [, b]) => b - a).map(([id]) => id);
	const all = [...byScore, ...expanded];
	// Who asks for a theme alone asks what was learnt about it.
	const theme = wanted.length === 1 ? wanted[0]?.theme?.id : undefined;
	const isLesson = (id: string): boolean => {
		const { facets = [] } = reports.get(id) ?? {};
		return facets.includes('kind:case') && facets.some((one) => one.endsWith(`:${theme}`));
	};
	return theme ? [...all.filter(isLesson), ...all.filter((id) => !isLesson(id))] : all;
}

/** What to say about a query whatever it finds. */
function adviceOn(
	wanted: readonly Wanted[],
	{ fold, themesPerhaps }: Lexicon,
): Pick<Answer, 'also' | 'related'> {
	const textOf = ({ phrase }: Wanted): string => phrase.units.join('');
	const related = wanted.flatMap((one) => [
		...(one.theme?.related ?? []),
		...themesPerhaps(textOf(one)).flatMap(({ terms }) => terms.slice(0, 1)),
	]);
	return {
		also: wanted.flatMap((one) =>
			(one.theme?.terms ?? []).filter((term) => fold(term) !== textOf(one)),
		),
		related: [...new Set(related)],
	};
}
