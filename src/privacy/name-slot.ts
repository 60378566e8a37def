import { wordList } from '#chinese/words.ts';
import {
	neverGiven,
	petNames,
	rareSurnames,
	shortForeignNames,
	surnames,
} from './name-characters.ts';
import people from './words/people.json' with { type: 'json' };

/**
 * Where the words end that fill a place meant for one name, known as a name or not: a cell of a
 * column of names, an item between two commas of a list of names.
 */
export function slotEnd(text: string, start: number): number | undefined {
	const run = fromHere.exec(text.slice(start, start + longest))?.[0] ?? '';
	return mayFill(run) ? start + run.length : undefined;
}

/** Where such words begin that end at `end`. */
export function slotStart(text: string, end: number): number | undefined {
	const run = upToHere.exec(text.slice(Math.max(0, end - longest), end))?.[0] ?? '';
	return mayFill(run) ? end - run.length : undefined;
}

const longest = 18;
const fromHere = /^\p{Script=Han}(?:\p{Script=Han}|·(?=\p{Script=Han}))*/u;
const upToHere = /\p{Script=Han}(?:\p{Script=Han}|·(?=\p{Script=Han}))*$/u;

function mayFill(run: string): boolean {
	const [first = '', ...given] = run;
	const isShort = run.length >= 2 && (run.length <= 4 || (run.includes('·') && run.length < 17));
	if (shortForeignNames.has(run) || petNames.has(run)) return true;
	return (
		isShort &&
		!fillers.has(run) &&
		(surnames.has(first) || rareSurnames.has(first) || !neverGiven.has(first)) &&
		!neverGiven.has(given.at(-1) ?? '') &&
		!/[的了着们这那]/.test(run)
	);
}

/** Whether it is what stands where a name is not given. */
export const isFiller = (words: string): boolean => fillers.has(words);

const fillers = new Set(wordList(people.fillers.words));
