const digits: Record<string, number> = {
	零: 0,
	〇: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/**
 * The number that digits, Chinese numerals or a mixture stand for.
 * @example numberOf('二万五千') // 25000
 * @example numberOf('8万7千') // 87000
 */
export function numberOf(written: string): number | undefined {
	const text = written.replace(/,/g, '');
	if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
	let [total, section, current] = [0, 0, 0];
	for (const part of text.match(/\d+(?:\.\d+)?|./g) ?? []) {
		const power = powers[part];
		if (/^\d/.test(part)) current = Number(part);
		else if (digits[part] !== undefined) current = digits[part];
		else if (power === undefined) return undefined;
		else if (power >= 10_000) {
			total = (total + section + current) * power;
			[section, current] = [0, 0];
		} else {
			section += (current || 1) * power;
			current = 0;
		}
	}
	return Math.round((total + section + current) * 100) / 100;
}

/**
 * The ends of what a numeral leaves open, else the number alone.
 * @example spanOf('两三') // [2, 3]
 * @example spanOf('十五六') // [15, 16]
 * @example spanOf('三四十') // [30, 40]
 */
export function spanOf(written: string): readonly number[] {
	const [, head = '', low = '', high = '', tail = ''] =
		/^(.*[十百千])?([一二两三四五六七八九])([二三四五六七八九])([十百千万]?)$/.exec(written) ?? [];
	const isOpen = low !== '' && (digits[high] ?? 0) - (digits[low] ?? 0) === 1;
	const ends = isOpen ? [head + low + tail, head + high + tail] : [written];
	return ends.flatMap((end) => numberOf(end) ?? []);
}

/** A number in either writing, for use in patterns. */
export const numeral =
	'(?:\\d[\\d,.]*(?:[万千百亿](?:\\d+千?)?)*|[零〇一二两三四五六七八九十百千万亿]{1,9})';
