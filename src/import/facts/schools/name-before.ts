import { isName } from './is-name.ts';
import { isGrammar, isInPlace, isNamePart, isOrdinary, isShortCounty } from './name-words.ts';
import { wordsOf } from './words-of.ts';

/** The longest names have some twenty characters. */
const reach = 26;

/**
 * The name that an ending closes, read word by word to its left; none where it says no school's name.
 * @param start Where the ending begins.
 */
export function nameBefore(text: string, start: number, end: number): string | undefined {
	const window = text.slice(Math.max(0, end - reach), end);
	const clause = /[^\s,。、;:!?()“”‘’《》【】<>/|+=~.—-]*$/.exec(window)?.[0] ?? '';
	const ending = text.slice(start, end);
	const words = wordsBefore(wordsOf(clause), ending.length);
	const proper = wholePlace(collect(words, ending), clause);
	const rest = words.join('');
	if (isOfMany.test(rest.slice(0, rest.length - proper.length))) return undefined;
	return isName(proper + ending, ending) ? proper + ending : undefined;
}

/** The words before an ending of some length, which may go through a word. */
function wordsBefore(words: readonly string[], length: number): string[] {
	let left = words.join('').length - length;
	return words.flatMap((word) => {
		const own = word.slice(0, Math.max(0, left));
		left -= word.length;
		return own === '' ? [] : [own];
	});
}

function collect(words: readonly string[], ending: string): string {
	let from = words.length;
	while (from > 0 && belongs(words, from - 1, ending)) {
		from--;
		if (/^(?:县城|城区)$/.test(words[from] ?? '')) break;
	}
	return words
		.slice(from)
		.join('')
		.replace(/^第$/, '')
		.replace(/^[县区乡镇村市](?=城关)/, '');
}

/** Whether the word at an index belongs to the name that ends with the words behind it. */
function belongs(words: readonly string[], index: number, ending: string): boolean {
	const word = words[index] ?? '';
	const last = words[index - 1] ?? '';
	const right = words.slice(index + 1);
	const name = right.join('');
	if (/^(?:县城|城区)$/.test(word))
		return /^(?:第|[一二三四五六七八九十]|实验|中心)/.test(name + ending);
	if (right.length === 0 && /^(?:小学|中学|学校|幼儿园)$/.test(word) && /校/.test(ending))
		return false;
	const isTooShort = name !== '' && !isOrdinary(word) && (name + ending).length < 4;
	return (
		isNamePart(word, right) ||
		isInPlace(word, words.slice(0, index).join(''), right[0]) ||
		isTooShort ||
		(isPlain(word) && isRegion(last)) ||
		(isPlain(word) && /^(?:分校|校区)$/.test(ending) && /^(?:小学|中学|附中|附小)$/.test(last)) ||
		(ending === '中学' && right.length === 0 && /^\d{1,3}$/.test(word)) ||
		(word === '学区' && name.startsWith('中心'))
	);
}

/** 金色 between 市 and 摇篮幼儿园 belongs to the name although it says nothing of a place. */
const isPlain = (word: string) =>
	/^\p{Script=Han}{2,3}$/u.test(word) && !isOrdinary(word) && !/[校园班组]$/.test(word);

const isRegion = (word: string) =>
	/[省市州县区旗镇乡]$/.test(word) && !isOrdinary(word) && !/^[各全]/.test(word);

/**
 * No city and no township has a name of one character: in 中心校长葛市 the segmenter saw a 校长. Few
 * counties have one.
 */
function wholePlace(proper: string, clause: string): string {
	const place = /^\p{Script=Han}[市镇乡县]/u.exec(proper)?.[0];
	if (place === undefined || isShortCounty(place) || /^[小古城乡集村全各该本我两]/.test(place))
		return proper;
	const before = clause.slice(0, clause.lastIndexOf(proper)).at(-1) ?? '';
	return isGrammar(before) ? proper : before + proper;
}

/** 两所洮岭学校, 各乡镇中心小学: schools of a place or of a kind. */
const isOfMany =
	/(?:[两二三四五六七八九十几多各数\d]所|(?<!第)一所|各|乡镇|农村|所有|全[县市区镇乡]|部分|每[所个])$/;
