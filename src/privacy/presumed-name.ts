import { wordsOf } from '#chinese/words.ts';
import { behindNamesAndThings, isGrownUp, isPlace, onlyBehindNames } from './behind-name.ts';
import { couldBeName, isLikely, isPetName, isWeak, looksLikeName } from './could-be-name.ts';
import { isTypicalGiven } from './name-characters.ts';

/**
 * Where the words end that stand at `start`, where a person must stand, if they could be a name and
 * are no ordinary word: 明珠 in 五（1）班明珠的手抄报. Whether they look like a name is not asked.
 */
export function presumedEnd(text: string, start: number, weight = 2): number | undefined {
	const run = fromHere.exec(text.slice(start, start + longest))?.[0] ?? '';
	const words = wordsOf(run);
	const length = lengths.find((one) => {
		const name = run.slice(0, one);
		if (name.length < one || !endsWord(words, one)) return false;
		const behind = text.slice(start + one, start + one + longest);
		if (isGrownUp(behind) || isPlace(behind)) return false;
		if (onlyBehindNames.test(behind)) return couldBeName(name, words);
		// Verbs that are surnames as well follow 学生 and 孩子: 学生包饺子.
		if (weight < 2 && one < 3 && isWeak(name.slice(0, 1)) && !isTypicalGiven(name)) return false;
		if (!behindNamesAndThings.test(behind)) return false;
		return weight > 2 ? isLikely(name, words) : looksLikeName(name, words);
	});
	return length === undefined ? undefined : start + length;
}

/** Where such words begin that end at `end`, before 同学 or another sign, clear unless `isUsual`. */
export function presumedStart(text: string, end: number, isUsual = false): number | undefined {
	const run = upToHere.exec(text.slice(Math.max(0, end - longest), end))?.[0] ?? '';
	const name = run.replace(leadIn, '');
	const words = wordsOf(name);
	if (text.startsWith('小朋友', end) && isPetName(name, words)) return end - name.length;
	const isName = isUsual ? looksLikeName : couldBeName;
	return lengths.includes(name.length) && isName(name, words) ? end - name.length : undefined;
}

function endsWord(words: readonly string[], length: number): boolean {
	return words.some((_, place) => words.slice(0, place + 1).join('').length === length);
}

const longest = 12;
/** Three characters before two: 季芊芊和, not 季芊; the longer ones are of other languages. */
const lengths = [3, 2, 4, 5, 6];
const fromHere = /^\p{Script=Han}+/u;
const upToHere = /\p{Script=Han}+$/u;

/** What stands before a name and is not part of it. */
const leadIn =
	/^.*(?:其中|图[为是]|走进|来到|采访|慰问|祝贺|表扬|[我本该]校|[班级组]|学生|代表|唤作|叫做?|的|和|与|跟|让|给|请|由|把|被|名|位)/u;
