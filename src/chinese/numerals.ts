/** A number as a text writes it, with what it can be. */
export interface Numeral {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly min: number;
	/** `null` where nothing is said about the top. */
	readonly max: number | null;
	readonly isApproximate: boolean;
}

const digits: Readonly<Record<string, number>> = Object.fromEntries([
	...Array.from('零一二三四五六七八九', (character, value) => [character, value]),
	['〇', 0],
	['两', 2],
]);
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/**
 * The number that digits, Chinese numerals or a mixture stand for.
 * @example numberOf('二万五千') // 25000
 * @example numberOf('8万7千') // 87000
 */
export function numberOf(written: string): number | null {
	const text = written.replace(/,/g, '');
	if (text === '') return null;
	if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
	let [total, section, current, last] = [0, 0, 0, 1];
	for (const part of text.match(/\d+(?:\.\d+)?|./g) ?? []) {
		const power = powers[part];
		if (/^\d/.test(part)) current = Number(part);
		else if (digits[part] !== undefined) {
			current = digits[part];
			if (current === 0) last = 1;
		} else if (power === undefined) return null;
		else {
			last = power;
			if (power >= 1e4) [total, section] = [(total + section + current) * power, 0];
			else section += (current || 1) * power;
			current = 0;
		}
	}
	// 两万五 is 25,000.
	const rest =
		last >= 100 && /[百千万亿][一二两三四五六七八九]$/.test(text) ? (current * last) / 10 : current;
	return Math.round((total + section + rest) * 100) / 100;
}

const written = String.raw`\d[\d,]*(?:\.\d+)?(?:[十百千万亿]+(?:\d+[百千])?)*|[零〇一二两三四五六七八九十百千万亿]{1,9}`;
const pattern = new RegExp(`(约|近)?(${written})([余多几来]?)`, 'g');

/** All numbers of a folded text. */
export function numeralsIn(text: string): Numeral[] {
	return [...text.matchAll(pattern)].flatMap((match): Numeral[] => {
		const [whole, before = '', first = '', after = ''] = match;
		const ends = endsOf(first);
		const [min, max = min] = ends;
		if (min === undefined || max === undefined) return [];
		const place = { start: match.index, end: match.index + whole.length, text: whole };
		if (after !== '') return [{ ...place, min, max: null, isApproximate: false }];
		if (before === '近') return [{ ...place, min: 0, max, isApproximate: false }];
		return [{ ...place, min, max, isApproximate: before === '约' }];
	});
}

/** 两三, 十五六 and 三四十 leave two numbers open. */
function endsOf(text: string): readonly number[] {
	const [, head = '', low = '', high = '', tail = ''] =
		/^(.*[十百千])?([一二两三四五六七八九])([二三四五六七八九])([十百千万]?)$/.exec(text) ?? [];
	const isOpen = low !== '' && (digits[high] ?? 0) - (digits[low] ?? 0) === 1;
	return (isOpen ? [head + low + tail, head + high + tail] : [text]).flatMap(
		(end) => numberOf(end) ?? [],
	);
}
