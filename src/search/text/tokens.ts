import type { Fold } from './fold.ts';
import { runsOf, type TextUnit } from './units.ts';

/** The units of a text, as `runsOf` gives them. */
export type Runs = readonly (readonly TextUnit[])[];

/** Names as phrases, by their first pair. */
export type NamesByPair = ReadonlyMap<string, readonly Phrase[]>;

/** What one piece of a query asks for: these units, side by side. */
export interface Phrase {
	readonly units: readonly string[];
	/** As typed. */
	readonly text: string;
	/** A single word of letters also finds the words that begin with it. */
	readonly isPrefix: boolean;
}

/**
 * What stands in the index for a text: every unit joined with its neighbour, and after each run a
 * mark that Pagefind counts as a place and does not index, so that no phrase crosses punctuation.
 * @example pairsOf(runsOf('结对帮扶，好', fold)) // ['结对', '对帮', '帮扶', '·']
 */
export const pairsOf = (runs: Runs): string[] =>
	runs.flatMap((run) => (run.length > 1 ? [...joined(run.map(textOf)), '·'] : []));

/**
 * What finds a word alone, each once: all its beginnings.
 * @example beginningsOf(runsOf('3D课', fold)) // ['3', '3d']
 */
export const beginningsOf = (runs: Runs): string[] => {
	const words = runs.flat().filter(({ isWord }) => isWord);
	return [
		...new Set(words.flatMap(({ text }) => Array.from(text, (_, at) => text.slice(0, at + 1)))),
	];
};

/** The Han characters and signs of a text, each once. */
export const charactersOf = (runs: Runs): string[] => {
	const characters = runs.flat().filter(({ isWord }) => !isWord);
	return [...new Set(characters.map(textOf))];
};

/**
 * The phrases of a query; a report matches when it holds all of them.
 * @example phrasesOf('阅读习惯 3D', fold) // 阅+读+习+惯, 3d
 */
export function phrasesOf(query: string, fold: Fold): Phrase[] {
	const phrases = query.split(/\s+/).flatMap((part) =>
		runsOf(part, fold).map((run) => ({
			units: run.map(textOf),
			text: part.slice(run[0]?.start, run[run.length - 1]?.end),
			isPrefix: run.length === 1 && run[0]?.isWord === true,
		})),
	);
	return [...new Map(phrases.map((phrase) => [phrase.units.join(), phrase])).values()];
}

/** A phrase of one Han character or sign, which stands in too many pairs to be looked up by them. */
export const isCharacter = ({ units, isPrefix }: Phrase): boolean =>
	units.length === 1 && !isPrefix;

/** The words of the index that a phrase is found by, in their order. */
export const wordsOf = ({ units }: Phrase): readonly string[] =>
	units.length > 1 ? joined(units) : units;

/**
 * The word by which reports are found that speak of a concept. Nobody can type it or its beginning:
 * folding leaves no 義.
 * @example conceptWord('act.demo') // '義actdemo'
 */
export const conceptWord = (id: string): string => `義${id.replace('.', '')}`;

/** The word by which reports are found that hold a whole name, which has many pairs; likewise. */
export const nameWord = ({ units }: Phrase): string => `稱${units.join('')}`;

/** The words for the names that stand in a text, each as often as it stands there. */
export const namesIn = (runs: Runs, names: NamesByPair): string[] =>
	runs.flatMap((run) =>
		joined(run.map(textOf)).flatMap((pair, at) =>
			(names.get(pair) ?? []).filter((name) => isAt(run, at, name)).map(nameWord),
		),
	);

/** A name as a phrase, where it is one. */
export function namePhrase(name: string, fold: Fold): Phrase[] {
	const phrases = phrasesOf(name, fold);
	return phrases.filter(({ units }) => phrases.length === 1 && units.length > 1);
}

/** Where a phrase stands in a text as written. */
export const findPhrase = (runs: Runs, phrase: Phrase): { start: number; end: number }[] =>
	runs.flatMap((run) =>
		run.flatMap(({ start }, at) => {
			const last = run[at + phrase.units.length - 1];
			return last && isAt(run, at, phrase) ? [{ start, end: last.end }] : [];
		}),
	);

const isAt = (run: readonly TextUnit[], at: number, { units, isPrefix }: Phrase): boolean =>
	units.every((unit, offset) => {
		const text = run[at + offset]?.text;
		return isPrefix ? text?.startsWith(unit) : text === unit;
	});

const textOf = ({ text }: TextUnit): string => text;

const joined = (units: readonly string[]): string[] =>
	units.slice(1).map((unit, index) => (units[index] ?? '') + unit);
