import { fold } from './fold.ts';

/**
 * The number that digits, Chinese numerals or a mixture of both write, or `null` where the text is
 * anything else, several numbers (两三, 十五六) or open (十余).
 * @example numberOf('二万五千') // 25000
 * @example numberOf('两万五') // 25000: a digit behind 百, 千, 万, 亿 counts the next lower place
 * @example numberOf('8万7千') // 87000
 */
export function numberOf(written: string): number | null {
	if (written.length > longest) return null;
	const value = read(plainNumeral(written));
	return value === null || value > Number.MAX_SAFE_INTEGER ? null : withoutDust(value);
}

/** The same numeral, one unit for one, with one character for each digit and each place: 貳佰〇伍 as 二百零五. */
export const plainNumeral = (written: string): string =>
	fold(written).replace(anyOtherForm, (one) => usualForms.charAt(otherForms.indexOf(one)));

/** Other characters for digits and places, and below each of them the usual one. */
const otherForms = '〇○壹贰叁肆伍陆柒捌玖拾佰仟';
const usualForms = '零零一二三四五六七八九十百千';
const anyOtherForm = new RegExp(`[${otherForms}]`, 'g');

const digits = '零一二三四五六七八九';
const joined = new Map([
	['廿', '二十'],
	['卅', '三十'],
	['卌', '四十'],
]);

/** The places of a numeral with what may stand before them: 1 to 9 before 百, up to 9999 before 万. */
const places = [
	{ place: '亿', value: 1e8, limit: 1e8 },
	{ place: '万', value: 1e4, limit: 1e4 },
	{ place: '千', value: 1e3, limit: 10 },
	{ place: '百', value: 100, limit: 10 },
	{ place: '十', value: 10, limit: 10 },
] as const;

/** Twelve digits in words, and 万亿, take 25 characters. */
const longest = 32;

function read(numeral: string): number | null {
	const text = numeral.replace(/[廿卅卌]/g, (one) => joined.get(one) ?? one);
	if (/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
	if (text.includes('两十')) return null;
	for (const { place, value, limit } of places) {
		const at = text.lastIndexOf(place);
		if (at < 0) continue;
		const before = text.slice(0, at);
		const factor = before === '' ? 1 : read(before);
		const rest = restOf(text.slice(at + 1), value);
		if (factor === null || rest === null || factor === 0) return null;
		// 12000万元 is written, 一万二千万 is not.
		if (factor >= limit && !(limit > 10 && /^\d+$/.test(before))) return null;
		return rest > 0 && !Number.isInteger(factor) ? null : factor * value + rest;
	}
	return readDigits(text);
}

/** What stands behind a place: nothing, 零五, a single digit of the next place, or all lower places. */
function restOf(text: string, value: number): number | null {
	if (text === '') return 0;
	if (/^[一二三四五六七八九1-9]$/.test(text)) {
		const digit = readDigits(text) ?? Number(text);
		return digit * Math.max(1, value / 10);
	}
	if (/^[百千万亿]|^两$|^[一二三四五六七八九]{2}/.test(text)) return null;
	const rest = read(text.replace(/^零(?=.)/, ''));
	return rest !== null && rest > 0 && rest < value ? rest : null;
}

/** 五, 两, 二零二一, 三点五. */
function readDigits(text: string): number | null {
	if (text === '两') return 2;
	const [, whole = '', part = ''] =
		/^([零一二三四五六七八九]+)(?:点([零一二三四五六七八九]+))?$/.exec(text) ?? [];
	if (whole === '' || isSeveral.test(text)) return null;
	return Number(`${arabic(whole)}.${arabic(part)}`);
}

/** Two digits that say “about so many”: 二三, 三五. */
const isSeveral = /^(?:一二|二三|三四|四五|五六|六七|七八|八九|三五)$/;

const arabic = (text: string): string => Array.from(text, (one) => digits.indexOf(one)).join('');

/** 1.15 times 10,000 is 11,500, not 11,499.999. */
const withoutDust = (value: number): number =>
	Number.isInteger(value) ? value : Number(value.toPrecision(12));
