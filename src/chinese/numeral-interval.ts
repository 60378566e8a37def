import { numberOf, plainNumeral } from './number-of.ts';

/** What a numeral says: from `min` to `max`, where `null` means that nothing is said about the top. */
export interface NumeralInterval {
	readonly min: number;
	readonly max: number | null;
	readonly isApproximate: boolean;
}

/**
 * The ends of a numeral without the words around it, or `null` where it writes no number.
 * @example intervalOf('十五六') // { min: 15, max: 16, isApproximate: false }
 * @example intervalOf('几十') // { min: 20, max: 99, isApproximate: true }
 * @example intervalOf('三千多万') // { min: 30000000, max: null, isApproximate: false }
 */
export function intervalOf(numeral: string): NumeralInterval | null {
	const written = plainNumeral(numeral).replace(/^数/, '几');
	if (written === '半') return between(0.5, 0.5);
	if (/[多余]/.test(written)) {
		const stem = intervalOf(written.replace(/[多余]/, ''));
		return stem && { ...stem, max: null };
	}
	return written.includes('几') ? ofSome(written) : (ofNeighbours(written) ?? ofNumber(written));
}

function ofNumber(written: string): NumeralInterval | null {
	const value = numberOf(written);
	// 百名教师 is a round number, and so is 万人.
	return value === null
		? null
		: { ...between(value, value), isApproximate: /^[百千万亿]/.test(written) };
}

/** 几 is two to nine, behind a place one to nine: 几十, 十几, 20几; behind a fraction it says nothing. */
function ofSome(written: string): NumeralInterval | null {
	if (/\.\d*几/.test(written)) return null;
	const ends = ['一', '二', '九'].map((digit) =>
		numberOf(
			written.replace(/(\d*)0几/, (_, tens: string) => tens + arabic(digit)).replace('几', digit),
		),
	);
	const [one = null, two = null, nine = null] = ends;
	if (one === null || two === null || nine === null) return null;
	const step = two - one;
	return { min: written.startsWith('几') ? two : one, max: nine + step - 1, isApproximate: true };
}

const arabic = (digit: string): string => String(numberOf(digit));

/** 两三, 三四十, 十五六, 一百二三十: two neighbouring digits in one place. */
function ofNeighbours(written: string): NumeralInterval | null {
	const [, head = '', pair = '', tail = ''] =
		/^(.*[十百千万亿零])?([一二三四五六七八九两]{2})([十百千万亿]*)$/.exec(written) ?? [];
	if (!neighbours.has(pair)) return null;
	const one = numberOf(head + pair.charAt(0) + tail);
	const other = numberOf(head + pair.charAt(1) + tail);
	// 三两 says two to three.
	return one === null || other === null
		? null
		: between(Math.min(one, other), Math.max(one, other));
}

const neighbours = new Set(
	'一二 一两 两三 三两 二三 三四 四五 五六 六七 七八 八九 三五'.split(' '),
);

const between = (min: number, max: number): NumeralInterval => ({ min, max, isApproximate: false });
