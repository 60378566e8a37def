import type { Fold } from './fold.ts';
import { runsOf, type Unit } from './units.ts';

/** What one piece of a query asks for: these units, side by side. */
export interface Phrase {
	readonly units: readonly string[];
	/** A single word of letters also finds the words that begin with it. */
	readonly isPrefix: boolean;
}

/**
 * The tokens that stand in the index for a text: every unit together with its neighbour, the last
 * of a run alone, so that a unit is found by what begins with it. After each run stands a mark that
 * Pagefind counts as a place and does not index: what is side by side is never of two runs.
 * @example tokensOf('结对帮扶', fold) // ['结对', '对帮', '帮扶', '扶', '·']
 */
export const tokensOf = (text: string, fold: Fold): string[] =>
	runsOf(text, fold).flatMap((run) => [...tokensOfRun(run), runEnd]);

/** Takes a place in the index and is no word of it. */
export const runEnd = '·';

/**
 * The phrases of a query; a report matches when it holds all of them.
 * @example phrasesOf('阅读习惯 3D', fold) // 阅+读+习+惯, 3d
 */
export function phrasesOf(query: string, fold: Fold): Phrase[] {
	const pieces = query.split(/\s+/).flatMap((part) => runsOf(part, fold));
	const phrases = pieces.map(phraseOf);
	return phrases.filter(
		({ units }, index) =>
			phrases.findIndex((other) => other.units.join() === units.join()) === index,
	);
}

/** Where a phrase stands in a text as written. */
export function findPhrase(
	runs: readonly (readonly Unit[])[],
	phrase: Phrase,
): { start: number; end: number }[] {
	return runs.flatMap((run) => run.flatMap((_, index) => placeAt(run, index, phrase)));
}

function phraseOf(run: readonly Unit[]): Phrase {
	return {
		units: run.map(({ text }) => text),
		isPrefix: run.length === 1 && run[0]?.isWord === true,
	};
}

function tokensOfRun(run: readonly Unit[]): string[] {
	return run.map(({ text }, index) => text + (run[index + 1]?.text ?? ''));
}

function placeAt(run: readonly Unit[], index: number, { units, isPrefix }: Phrase) {
	const [first, last] = [run[index], run[index + units.length - 1]];
	if (!first || !last) return [];
	const matches = units.every((unit, offset) => {
		const text = run[index + offset]?.text;
		return isPrefix ? text?.startsWith(unit) : text === unit;
	});
	return matches ? [{ start: first.start, end: last.end }] : [];
}
