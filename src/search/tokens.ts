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
 * of a run alone. So each token begins with its unit, and a unit is found by what begins with it.
 * @example tokensOf('结对帮扶', fold) // ['结对', '对帮', '帮扶', '扶']
 */
export const tokensOf = (text: string, fold: Fold): string[] =>
	runsOf(text, fold).flatMap(tokensOfRun);

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

/** The tokens that hold a phrase together; a phrase of one unit has none. */
export const phraseTokens = ({ units }: Phrase): string[] =>
	units.slice(1).map((unit, index) => (units[index] ?? '') + unit);

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
