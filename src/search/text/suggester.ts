import type { Names, SchoolEntry, ThemeEntry } from './files.ts';
import type { Lexicon } from './lexicon.ts';
import type { Suggestion } from './question.ts';
import { asWritten, readIn, type Script, type Written } from './written.ts';

/** Schools, themes and years that a beginning of typing may mean, the likeliest first. */
export type Suggest = (text: string, script: Script, limit: number) => Suggestion[];

export function createSuggester(
	{ schools, years }: Names,
	{ themes, fold, table }: Lexicon,
): Suggest {
	const key = (written: Written) => fold(asWritten(written));
	const candidates = [
		...schools.map((school) => schoolCandidate(school, key)),
		...themes.filter(({ reports }) => reports > 0).map((theme) => themeCandidate(theme, key)),
		...years.map(([id, label]) => yearCandidate(id, label, key)),
	];
	return (text, script, limit) => {
		const pieces = fold(text).split(/\s+/).filter(Boolean);
		return candidates
			.map((candidate) => ({ candidate, score: scoreOf(candidate, pieces) }))
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score)
			.slice(0, limit)
			.map(({ candidate: { kind, label, note, path } }) => ({
				kind,
				label: readIn(script, label, table),
				note: readIn(script, note, table),
				path,
			}));
	};
}

interface Candidate {
	readonly kind: Suggestion['kind'];
	readonly label: Written;
	readonly note: Written;
	readonly path: string;
	readonly names: readonly string[];
	readonly places: string;
	readonly initials: string;
}

function schoolCandidate(
	{ id, name, others, places, initials }: SchoolEntry,
	key: (written: Written) => string,
): Candidate {
	return {
		kind: 'school',
		label: name,
		note: places[0] ?? '',
		path: `/schools/${id}/`,
		names: [name, ...others].map(key),
		places: [...places].reverse().map(key).join(''),
		initials,
	};
}

function themeCandidate(
	{ slug, term, alt, initials }: ThemeEntry,
	key: (written: Written) => string,
): Candidate {
	return {
		kind: 'theme',
		label: term,
		note: '',
		path: `/themes/${slug}/`,
		names: [term, ...alt].map(key),
		places: '',
		initials,
	};
}

const yearCandidate = (
	id: string,
	label: Written,
	key: (written: Written) => string,
): Candidate => ({
	kind: 'year',
	label,
	note: '',
	path: `/years/${id}/`,
	names: [key(label), id],
	places: '',
	initials: '',
});

/** 0 where a piece fits nothing. Whole names come before beginnings, beginnings before parts. */
function scoreOf({ names, places, initials }: Candidate, pieces: readonly string[]): number {
	const whole = pieces.join('');
	if (whole.length === 0) return 0;
	if (names.includes(whole)) return 5;
	if (
		places &&
		names.some((name) => whole.endsWith(name) && isPlace(places, whole.slice(0, -name.length)))
	)
		return 4;
	if (/^[a-z]{2,}$/.test(whole))
		return initials.split(' ').some((letters) => letters.startsWith(whole)) ? 2 : 0;
	if (names.some((name) => name.startsWith(whole))) return 3;
	const fits =
		whole.length > 1 &&
		pieces.every((piece) => names.some((name) => name.includes(piece)) || places.includes(piece));
	return fits && pieces.some((piece) => names.some((name) => name.includes(piece))) ? 1 : 0;
}

/** Whether a word names the division that a school lies in: 康保 for 康保县. */
const isPlace = (places: string, word: string): boolean => word.length > 1 && places.includes(word);
