import { wordsOf } from './clause-words.ts';
import { isDueName, isUnknownPlace } from './doubtful-words.ts';
import { isName } from './is-name.ts';
import { isGrammar, isInPlace, isNamePart, isOrdinary, opensWords } from './name-words.ts';
import { isShortCounty, widePlaces } from './place-words.ts';

/** The longest names have some twenty characters. */
const reach = 26;

/** The name that an ending closes, read word by word to its left; none where it says no school's name. */
export function nameBefore(text: string, start: number, end: number): string | undefined {
	const window = text.slice(Math.max(0, end - reach), end);
	const clause = /[^\s,。、;:!?()“”‘’《》【】<>/|+=~.—-]*$/.exec(window)?.[0] ?? '';
	const suffix = text.slice(start, end);
	const words = wordsOf(clause);
	const [own, before] = cutAt(words, suffix.length);
	const proper = wholeCity(collect(before, suffix), clause);
	const name = proper + own;
	const rest = before.join('').slice(0, before.join('').length - proper.length);
	if (isOfMany(rest)) return undefined;
	const isNumbered = proper === '' && isUsualNumber(text, own);
	return isNumbered || isName(name, own) ? longerIfUsual(text, { name, rest }) : undefined;
}

/** The words that make up the ending, and those before it; the cut may go through a word. */
function cutAt(words: readonly string[], length: number): [ending: string, before: string[]] {
	const whole = words.join('');
	const place = whole.length - length;
	const before: string[] = [];
	let at = 0;
	for (const word of words) {
		if (at >= place) break;
		before.push(word.slice(0, place - at));
		at += word.length;
	}
	return [whole.slice(place), before];
}

function collect(words: readonly string[], suffix: string): string {
	let name = '';
	for (let index = words.length - 1; index >= 0; index--) {
		const word = words[index] ?? '';
		const isNext = name === '';
		const [left, right] = [words.slice(0, index), words.slice(index + 1)];
		if (
			/^(?:县城|城区)$/.test(word) &&
			/^(?:第|[一二三四五六七八九十]|实验|中心)/.test(name + suffix)
		) {
			name = word + name;
			break;
		}
		if (isNext && /^(?:小学|中学|学校|幼儿园)$/.test(word) && /校/.test(suffix)) break;
		const isPart = isNamePart(word, isNext || opensWords(word, right));
		const isPlace = isInPlace(word, left.join(''), right[0]);
		const isTooShort =
			name !== '' &&
			!isOrdinary(word) &&
			((name + suffix).length < 4 || (suffix === '幼儿园' && /^[^省市州县区旗乡镇村]$/.test(name)));
		const isInRegion = isPlainWord(word) && isRegion(words[index - 1] ?? '');
		const isOfCampus =
			isPlainWord(word) &&
			/^(?:分校|校区|学校)$/.test(suffix) &&
			/^(?:小学|中学|附中|附小)$/.test(words[index - 1] ?? '');
		const isKnown = isNext
			? (suffix === '中学' && /^\d{1,3}$/.test(word)) ||
				(word === '社区' && suffix === '幼儿园' && !isOrdinary(left.at(-1) ?? '的')) ||
				(/^附[小中]$/.test(suffix) && /^[师大]$/.test(word))
			: (word === '学区' && name.startsWith('中心')) ||
				(word === '地区' && widePlaces.has(words[index - 1] ?? ''));
		const isDue = isDueName(word, left, right) || (!isNext && isUnknownPlace(word, left, right));
		if (!isPart && !isDue && !isPlace && !isTooShort && !isInRegion && !isOfCampus && !isKnown)
			break;
		name = word + name;
	}
	return name
		.replace(/^(?:[一二三四五六七八九十两]+)(?=[一二三四五六七八九十]$)/, '')
		.replace(/^第$/, '')
		.replace(/^[县区乡镇村市](?=城关)/, '');
}

/** 金色 between 市 and 摇篮幼儿园 belongs to the name although it says nothing of a place. */
const isPlainWord = (word: string) =>
	/^\p{Script=Han}{2,3}$/u.test(word) && !isOrdinary(word) && !/[校园班组]$/.test(word);

const isRegion = (word: string) =>
	/[省市州县区旗镇乡]$/.test(word) && !isOrdinary(word) && !/^[各全]/.test(word);

/**
 * No city and no township has a name of one character: in 中心校长葛市 the segmenter saw a 校长. Few
 * counties have one.
 */
function wholeCity(proper: string, clause: string): string {
	const place = /^\p{Script=Han}[市镇乡县]/u.exec(proper)?.[0];
	if (place === undefined || isShortCounty(place) || /^[小古城乡集村全各该本我]/.test(place))
		return proper;
	const before = clause.slice(0, clause.lastIndexOf(proper)).at(-1) ?? '';
	return isGrammar(before) ? proper : before + proper;
}

/** 三小 alone names a school where a text keeps calling one so. */
const isUsualNumber = (text: string, name: string) =>
	/^[一二三四五六七八九十]{1,2}[中小]$/.test(name) &&
	(text.match(new RegExp(`(?<=^|[\\s,。;:、“(与和到向在由])${name}(?![心学午期途间型时组])`, 'gm'))
		?.length ?? 0) >= 2;

/** 两所洮岭学校, 各乡镇中心小学: schools of a place or of a kind. */
const isOfMany = (rest: string) =>
	/(?:[两二三四五六七八九十几多各数\d]所|(?<!第)一所|各|乡镇|农村|所有|全[县市区镇乡]|部分|每[所个])$/.test(
		rest,
	);

interface Short {
	readonly name: string;
	/** What stands before it. */
	readonly rest: string;
}

/** Takes in one more word where the text always writes it: 芳草地 before 国际学校远洋小学. */
function longerIfUsual(text: string, { name, rest }: Short): string {
	const last = wordsOf(rest).at(-1) ?? '';
	if (last.length < 2 || !isNamePart(last, true)) return name;
	const times = (words: string) => text.split(words).length - 1;
	return times(last + name) >= 2 && times(last + name) * 2 > times(name) ? last + name : name;
}
