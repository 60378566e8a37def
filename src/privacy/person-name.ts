import {
	commonSurnames,
	compoundSurnames,
	givenCharacters,
	namesThatAreWords,
	neverGiven,
	surnames,
	weakSurnames,
} from './name-characters.ts';

/**
 * Where the name that begins at `start` ends, if a name begins there. Decided by the words that the
 * text falls into: 许多 is one word and no name, 李|明 are two and a name.
 */
export function nameEnd(text: string, start: number): number | undefined {
	if (!mayBeSurname(text, start)) return undefined;
	const words = wordsOf(upToBreak(text.slice(start, start + 6)));
	const [one, two, three] = [1, 2, 3].map((count) => words.slice(0, count));
	const names = [three, two, one].flatMap((parts) =>
		parts && isName(parts) ? [parts.join('')] : [],
	);
	const best = names.find((name) => givenCharacters.has(name.at(-1) ?? '')) ?? names.at(-1);
	if (best === undefined) return undefined;
	const end = start + best.length;
	return weakSurnames.has(best[0] ?? '') && !closing.test(text.slice(end, end + 3))
		? undefined
		: end;
}

/** Where the name that ends at `end` begins, if the words before `end` are one. */
export function nameStart(text: string, end: number): number | undefined {
	const from = Math.max(0, end - longestLook);
	const before = afterBreak(text.slice(from, end));
	const places = [4, 3, 2].filter((length) => mayBeSurname(text, end - length));
	if (places.length === 0 && !commonSurnames.has(before.at(-1) ?? '')) return undefined;
	// Two characters of what follows, so that 陪同学生 falls apart as 陪同|学生.
	const words = wordsOf(before + text.slice(end, end + 3));
	const ending = words.findIndex(
		(_, index) => lengthOf(words.slice(0, index + 1)) === before.length,
	);
	if (ending < 0) return undefined;
	for (const count of [3, 2, 1]) {
		const parts = words.slice(Math.max(0, ending + 1 - count), ending + 1);
		const previous = words[ending - count];
		if (isName(parts) && (parts.length > 1 || isBoundary(previous))) return end - lengthOf(parts);
	}
	const [last, previous] = [words[ending] ?? '', words[ending - 1]];
	if (/^[小姓]./.test(last) && last.length === 2 && commonSurnames.has(last[1] ?? ''))
		return end - 2;
	return commonSurnames.has(last) && isBoundary(previous) ? end - 1 : undefined;
}

/** Whether all characters of a given name are such as parents choose. */
export const isTypicalGiven = (given: string): boolean =>
	[...given].every((character) => givenCharacters.has(character));

const longestLook = 12;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const wordsOf = (text: string): string[] =>
	[...segmenter.segment(text)].map(({ segment }) => segment);

function isName(words: readonly string[]): boolean {
	const [first = '', ...others] = words;
	const whole = words.join('');
	const surname = compoundSurnames.find((name) => whole.startsWith(name)) ?? whole.slice(0, 1);
	const given = whole.slice(surname.length);
	if (placeholders.has(whole)) return true;
	const isKnown = surname.length === 2 || surnames.has(surname);
	if (!isKnown || given.length < 1 || given.length > 2) return false;
	if ([...given].some((character) => neverGiven.has(character))) return false;
	if (others.length === 0)
		return (
			namesThatAreWords.has(whole) ||
			(given.length === 2 && isTypicalGiven(given) && !weakSurnames.has(surname))
		);
	const isCut = first === surname && others.every((word) => word.length === 1);
	if (isCut && !weakSurnames.has(surname)) return true;
	const isWhole = first !== surname && surname.length === 1;
	return isTypicalGiven(given) && !(isWhole && [...given].some((part) => plain.has(part)));
}

/** Given-name characters that are also among the commonest in ordinary words: 许多|好. */
const plain = new Set('多少大小天好太本上元方平常');

/** Names that stand for any name are still written where a name stood. */
const placeholders = new Set(['张三', '李四', '王五', '赵六']);

/** What follows a name and no longer word. */
const closing =
	/^(?:[^\p{Script=Han}]|$|同学|小朋友|[的说等获和与在是为也把给、带来上正演唱跳读写画告表代荣拿收分介朗作用向对从看听笑站坐举走])/u;

/** Words after which a name may stand. */
const boundaries = new Set(
	'的 姓 和 与 跟 让 给 请 是 对 向 叫 由 把 被 名 位 称 小 班 级 及 说 听 问'.split(' '),
);
const isBoundary = (previous: string | undefined): boolean =>
	previous === undefined || boundaries.has(previous);

const mayBeSurname = (text: string, place: number): boolean =>
	surnames.has(text[place] ?? '') ||
	compoundSurnames.some((name) => text.startsWith(name, Math.max(0, place)));

const breaks = /[^\p{Script=Han}A-Za-z]/u;
const upToBreak = (text: string): string => text.split(breaks, 1)[0] ?? '';
const afterBreak = (text: string): string => text.split(breaks).at(-1) ?? '';
const lengthOf = (words: readonly string[]): number => words.join('').length;
