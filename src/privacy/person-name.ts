import { wordList, wordsOf } from '#chinese/words.ts';
import { closing } from './behind-name.ts';
import {
	commonSurnames,
	compoundSurnames,
	foreignCharacters,
	neverGiven,
	surnames,
	weakSurnames,
} from './name-characters.ts';
import { leastScore, scoreOf } from './name-score.ts';
import people from './words/people.json' with { type: 'json' };

/**
 * Where the name that begins at `start` ends, if a name begins there.
 * @param weight how much the words before it say that a name follows
 */
export function nameEnd(text: string, start: number, weight = 0): number | undefined {
	const run = runs.exec(text.slice(start, start + longest))?.[0] ?? '';
	if (run.length < 2 || !mayBegin(run)) return spacedNameEnd(text, start, weight);
	const words = wordsOf(run.slice(0, longestSplit));
	const best = bestOf(
		lengthsWithin(run).map((length) => ({
			length,
			score: scoreOf({
				name: run.slice(0, length),
				words: wordsUpTo(words, length),
				isClosed: closing.test(text.slice(start + length, start + length + 3)),
				isTitled: title.test(text.slice(start + length, start + length + 3)),
			}),
		})),
	);
	return best && best.score + weight >= leastScore ? start + best.length : undefined;
}

/** Where the name that ends at `end` begins, if the words before `end` are one. */
export function nameStart(text: string, end: number, weight = 0): number | undefined {
	const run = (lastRun.exec(text.slice(Math.max(0, end - longest), end))?.[0] ?? '').replace(
		leadIn,
		'',
	);
	if (run === '') return undefined;
	// What follows is looked at too, so that 陪同学生 falls apart as 陪同|学生.
	const words = wordsOf(run.slice(-longestSplit) + text.slice(end, end + 3));
	const isTitled = title.test(text.slice(end, end + 3));
	const before = wordsBefore(words, Math.min(run.length, longestSplit));
	if (!before) return undefined;
	const best = bestOf(
		lengthsWithin(run).map((length) => {
			const own = wordsUpTo(before.toReversed(), length).toReversed();
			const previous = before[before.length - own.length - 1];
			const isOpen = length === run.length || (previous !== undefined && boundaries.has(previous));
			return {
				length,
				score: scoreOf({ name: run.slice(-length), words: own, isClosed: isOpen, isTitled }),
			};
		}),
	);
	if (best && best.score + weight >= leastScore) return end - best.length;
	return weight > 0 ? surnameStart(before, end) : undefined;
}

/** 李同学, 小李同学: a surname alone. */
function surnameStart(before: readonly string[], end: number): number | undefined {
	const previous = before.at(-2);
	const last = before.at(-1) ?? '';
	if (/^[小姓]./.test(last) && last.length === 2 && commonSurnames.has(last.slice(1)))
		return end - 2;
	const isAlone = previous === undefined || boundaries.has(previous);
	const isSurname =
		commonSurnames.has(last) ||
		(previous === undefined && surnames.has(last) && !weakSurnames.has(last));
	return isAlone && isSurname ? end - 1 : undefined;
}

function mayBegin(run: string): boolean {
	const first = run.slice(0, 1);
	return (
		surnames.has(first) ||
		foreignCharacters.has(first) ||
		!neverGiven.has(first) ||
		compoundSurnames.some((one) => run.startsWith(one))
	);
}

/** 曾 子 杰: lists of names are spaced out so that they stand in columns. */
function spacedNameEnd(text: string, start: number, weight: number): number | undefined {
	const spaced = spacedName.exec(text.slice(start, start + longest))?.[0];
	if (spaced === undefined) return undefined;
	const words = spaced.split(/ +/);
	const score = scoreOf({ name: words.join(''), words, isClosed: true, isTitled: false });
	return score + weight >= leastScore ? start + spaced.length : undefined;
}

const spacedName =
	/^\p{Script=Han} {1,3}\p{Script=Han}(?: {1,3}\p{Script=Han})?(?!\p{Script=Han})/u;

/** Names of other languages are long; what is longer than this is no name. */
const longest = 16;
const longestSplit = 8;
const runs = /^(?:\p{Script=Han}|·(?=\p{Script=Han}))+/u;
const lastRun = /(?:\p{Script=Han}|·(?=\p{Script=Han}))+$/u;

/** Words before a name that may make another word with its first character: 其中|古力, not 其|中古|力. */
const leadIn = /^.*(?:其中|图为|照片中|[我本该]校|[帮扶结对][前后]|如今|记得|今[天年]|昨天|去年)/u;

const lengthsWithin = (run: string): number[] =>
	[...Array(Math.min(run.length, longest) + 1).keys()].slice(2);

function bestOf(found: readonly { length: number; score: number }[]) {
	return found.reduce<{ length: number; score: number } | undefined>(
		(best, one) => (best === undefined || one.score >= best.score ? one : best),
		undefined,
	);
}

/** The first words that together are at least so long. */
function wordsUpTo(words: readonly string[], length: number): readonly string[] {
	const last = words.findIndex((_, place) => words.slice(0, place + 1).join('').length >= length);
	return last < 0 ? words : words.slice(0, last + 1);
}

/** The words that end where the first `length` characters end, if a word ends there. */
function wordsBefore(words: readonly string[], length: number): readonly string[] | undefined {
	const before = wordsUpTo(words, length);
	return before.join('').length === length ? before : undefined;
}

const title = /^(?:同学|小朋友)/;

/** Words after which a name may stand. */
const boundaries = new Set(wordList(people.before.words));
