import { distance } from 'fastest-levenshtein';
import type { NamedPage, Suggestion } from './files.ts';
import type { Fold } from './fold.ts';

/** Schools, themes and years that a beginning of typing may mean, the likeliest first. */
export type Suggest = (text: string, limit: number) => Suggestion[];

/** @param home address of the site's pages */
export function createSuggester(
	pages: readonly NamedPage[],
	{ fold, home }: { fold: Fold; home: string },
): Suggest {
	const candidates = pages.map(({ others, region, initials, path, ...shown }) => ({
		suggestion: { ...shown, address: home + path },
		names: [shown.label, ...others].map(fold),
		region: fold(region),
		initials,
	}));
	return (text, limit) => {
		const pieces = fold(text).split(/\s+/).filter(Boolean);
		const scored = candidates
			.map(({ suggestion, ...names }) => ({ suggestion, score: scoreOf(names, pieces) }))
			.sort((a, b) => b.score - a.score);
		const least = Math.min(1, scored[0]?.score || 1);
		return scored
			.filter(({ score }) => score >= least)
			.slice(0, limit)
			.map(({ suggestion }) => suggestion);
	};
}

type Candidate = Pick<NamedPage, 'region' | 'initials'> & { readonly names: readonly string[] };

/** 0 where a piece fits nothing; whole names first, then beginnings, parts, and one wrong letter. */
function scoreOf({ names, region, initials }: Candidate, pieces: readonly string[]): number {
	const whole = pieces.join('');
	const isRegion = (word: string): boolean => word.length > 1 && region.includes(word);
	if (whole.length === 0) return 0;
	if (names.includes(whole)) return 5;
	// An old name with its county: 康保城关小学.
	if (names.some((name) => whole.endsWith(name) && isRegion(whole.slice(0, -name.length))))
		return 4;
	if (/^[a-z]{2,}$/.test(whole))
		return initials.some((letters) => letters.startsWith(whole)) ? 2 : 0;
	if (names.some((name) => name.startsWith(whole))) return 3;
	const isNamed = (piece: string): boolean => names.some((name) => name.includes(piece));
	const fits = pieces.every((piece) => isNamed(piece) || region.includes(piece));
	if (whole.length > 1 && fits && pieces.some(isNamed)) return 1;
	return whole.length > 3 && names.some((name) => distance(name, whole) === 1) ? 0.5 : 0;
}
