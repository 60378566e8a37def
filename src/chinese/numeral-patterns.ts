import words from './numeral-words.json' with { type: 'json' };

const any = (list: string): string => list.split(' ').join('|');

const digit = '[零〇○一二三四五六七八九]';
const digits = '[零〇○一二三四五六七八九两廿卅卌]';
const places = '[十百千万亿]';
const arabic = String.raw`(?<![\d.])(?<!\d,)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?!\.?\d)`;
/** 三点五, not 九点五十分. */
const decimal = `(?:(?<=${digit})点${digit}+(?![十分刻]))?`;
const some = `几|(?<!${any(words.notNumberBefore.words).replaceAll('数', '')})数(?=${places})`;
/** 三千多万. */
const more = `(?<=[\\d零一二三四五六七八九十百千])[多余](?=[万亿])`;
const part = `(?:${arabic}|${digits}*${decimal})(?:${some}|${more})?${places}`;
const rest = `(?:${arabic}几?|${digits}+${decimal}|几)`;
const formalDigit = '[壹贰叁肆伍陆柒捌玖]';
const formalPlace = '[拾佰仟万亿]';
/** 陆老师 and 伍老师 are people: these digits count only before a place. */
const formal = `${formalDigit}${formalPlace}(?:[零〇]?${formalDigit}?${formalPlace})*(?:[零〇]?${formalDigit})?`;
const half = `(?<!${any(words.notHalfBefore.words)})半(?=${any(words.halved.words)})`;

/** A numeral in a folded text, whatever stands around it. 一一对应 and 三三两两 hold none. */
export const numeralPattern = new RegExp(
	`${formal}|(?:${part})+${rest}?|(?!(${digit})\\1(?!${places}|${digit}))(?!(?<=(${digit}))\\2)${rest}|${half}`,
	'g',
);

/** 近三年. */
export const timeAfterNear = new RegExp(`^(?:${any(words.timeAfterNear.words)})`);

/** Words beside a numeral and what they say of it. */
interface Bound {
	readonly words: string;
	readonly says: string;
}

/** @param text what stands before the numeral */
export function beforeNumeral(text: string, numeral: string): Bound | undefined {
	const match = before.exec(text);
	const bound = words.before.find((one) => one.words.split(' ').includes(match?.[1] ?? ''));
	if (!match || !bound || bound.onlyBefore?.includes(numeral.charAt(0)) === false) return undefined;
	return { words: match[0], says: bound.says };
}

const before = new RegExp(`(${words.before.map((one) => any(one.words)).join('|')})\\s?$`);

/** @param text what stands behind the numeral */
export function behindNumeral(text: string): Bound | undefined {
	const [more] = moreBehind.exec(text) ?? [];
	if (more !== undefined) return { words: more, says: more === '来' ? 'about' : 'at least' };
	const [halfMore] = halfBehind.exec(text) ?? [];
	if (halfMore !== undefined) return { words: halfMore, says: 'half more' };
	const bound = words.behind.flatMap(({ words: list, says }) =>
		list.split(' ').map((one) => ({ words: one, says })),
	);
	return bound.find((one) => text.startsWith(one.words));
}

const notMore = words.notMore.map((one) => any(one.words)).join('|');
const moreBehind = new RegExp(
	`^(?:(?!${notMore})[多余]|\\+(?!\\d)|来(?=${any(words.countedByLai.words)}))`,
);
/** 两年半, 一个半月. */
const halfBehind = /^(?:[年天]半(?![年天载途夜])|个半(?=月|小时|学期|学年|天))/;
