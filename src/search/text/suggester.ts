import type { Names, SchoolEntry } from './files.ts';
import type { Lexicon } from './lexicon.ts';
import type { Suggestion } from './question.ts';

/** Schools, themes and years that a beginning of typing may mean, the likeliest first. */
export type Suggest = (text: string, limit: number) => Suggestion[];

export function createSuggester(
	{ schools, labels }: Names,
	{ themes, fold }: Pick<Lexicon, 'themes' | 'fold'>,
): Suggest {
	const candidates = [
		...schools.map(schoolCandidate),
		...themes
			.filter(({ hasReports }) => hasReports)
			.map(({ term, alt, slug, initials }) =>
				candidate('theme', [term, ...alt], { path: `/themes/${slug}/`, initials }),
			),
		...Object.entries(labels)
			.filter(([value]) => value.startsWith('year:'))
			.map(([value, label]) => [value.slice(5), label] as const)
			.sort()
			.reverse()
			.map(([id, label]) => candidate('year', [label, id], { path: `/years/${id}/` })),
	].map((one) => ({ ...one, names: one.names.map(fold), places: fold(one.places) }));
	return (text, limit) => {
		const pieces = fold(text).split(/\s+/).filter(Boolean);
		return candidates
			.map(({ suggestion, ...names }) => ({ suggestion, score: scoreOf(names, pieces) }))
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score)
			.slice(0, limit)
			.map(({ suggestion }) => suggestion);
	};
}

interface Candidate {
	readonly suggestion: Suggestion;
	readonly names: readonly string[];
	/** Names of divisions, the largest first, written together. */
	readonly places: string;
	readonly initials: string;
}

const candidate = (
	kind: Suggestion['kind'],
	names: readonly string[],
	{ path, initials = '' }: { path: string; initials?: string },
): Candidate => ({
	suggestion: { kind, label: names[0] ?? '', note: '', path },
	names,
	places: '',
	initials,
});

const schoolCandidate = ({ id, name, others, places, initials }: SchoolEntry): Candidate => ({
	suggestion: { kind: 'school', label: name, note: places[0] ?? '', path: `/schools/${id}/` },
	names: [name, ...others],
	places: [...places].reverse().join(''),
	initials,
});

/** 0 where a piece fits nothing. Whole names come before beginnings, beginnings before parts. */
function scoreOf(
	{ names, places, initials }: Omit<Candidate, 'suggestion'>,
	pieces: readonly string[],
): number {
	const whole = pieces.join('');
	const isPlace = (word: string): boolean => word.length > 1 && places.includes(word);
	if (whole.length === 0) return 0;
	if (names.includes(whole)) return 5;
	// An old name with its county: 康保城关小学.
	if (names.some((name) => whole.endsWith(name) && isPlace(whole.slice(0, -name.length)))) return 4;
	if (/^[a-z]{2,}$/.test(whole))
		return initials.split(' ').some((letters) => letters.startsWith(whole)) ? 2 : 0;
	if (names.some((name) => name.startsWith(whole))) return 3;
	const isNamed = (piece: string): boolean => names.some((name) => name.includes(piece));
	const fits = pieces.every((piece) => isNamed(piece) || places.includes(piece));
	return whole.length > 1 && fits && pieces.some(isNamed) ? 1 : 0;
}
