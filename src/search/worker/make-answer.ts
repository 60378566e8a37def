import type { ShownReport } from '#search/text/files.ts';
import type { Lexicon } from '#search/text/lexicon.ts';
import type { Answer, Loosened, SearchQuestion } from '#search/text/question.ts';
import type { Suggest } from '#search/text/suggester.ts';
import { countFacets } from './count-facets.ts';
import type { FoundReports, Wanted } from './find-reports.ts';
import type { Library, IndexedReport } from './library.ts';
import { showResult } from './show-result.ts';

/** A question with what is needed to answer it. */
export interface Search {
	readonly question: SearchQuestion;
	readonly library: Library;
	readonly lexicon: Lexicon;
	readonly suggest: () => Promise<Suggest>;
	readonly show: (report: IndexedReport) => Promise<ShownReport>;
}

/** What was looked for, and what was found. */
export interface Outcome {
	readonly wanted: readonly Wanted[];
	readonly found: FoundReports;
	readonly loosened?: Loosened;
}

/** What was found as an answer. One that is not complete has no facets. */
export async function makeAnswer(search: Search, outcome: Outcome): Promise<Answer> {
	const { question, library, lexicon } = search;
	const { wanted, found, loosened = null } = outcome;
	const isComplete = library.isComplete();
	const names = isComplete ? await Promise.all(library.sites.map((site) => site.names())) : [];
	const labelOf = (value: string): string =>
		names.find(({ labels }) => labels[value])?.labels[value] ?? '';
	const facetsOf = (id: string): readonly string[] => library.reports.get(id)?.facets ?? [];
	const options = { filters: question.filters, facetsOf, labelOf };
	const all = inOrder(search, outcome);
	const { passing, facets } = isComplete ? countFacets(all, options) : { passing: all, facets: [] };
	// Results that come first may not stay first, and each costs a file.
	const shown = passing.slice(0, isComplete ? question.limit : shownEarly);
	const results = shown
		.flatMap((id) => library.reports.get(id) ?? [])
		.map(async (report) => {
			const { home, names: namesOf } = report.site;
			const site = report.site === library.sites[0] ? '' : (await namesOf()).title;
			return showResult(await search.show(report), { wanted, lexicon, home, site });
		});
	return {
		...adviceOn(wanted, lexicon),
		isComplete,
		facets,
		loosened,
		total: passing.length,
		literal: passing.filter((id) => found.literal.has(id)).length,
		pages: isComplete ? (await search.suggest())(question.text, 3) : [],
		results: await Promise.all(results),
		missingSites: library.missing.map((partner) => new URL(partner).host),
	};
}

const shownEarly = 3;

function inOrder({ library, question }: Search, { wanted, found }: Outcome): readonly string[] {
	const { literal, expanded } = found;
	const ids = new Set([...literal.keys(), ...expanded]);
	if (question.sort === 'date') return [...library.reports.keys()].filter((id) => ids.has(id));
	const byScore = [...literal].sort(([, a], [, b]) => b - a).map(([id]) => id);
	const all = [...byScore, ...expanded];
	// Who asks for a theme alone asks what was learnt about it.
	const theme = wanted.length === 1 ? wanted[0]?.theme?.id : undefined;
	const isLesson = (id: string): boolean => {
		const { facets = [] } = library.reports.get(id) ?? {};
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
