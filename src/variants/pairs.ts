import { pairOf } from '#chinese/opencc-pairs.ts';

/**
 * The pairs of a list; a `#` at the beginning stands for any digit, a `〇` for any Chinese numeral.
 * @example pairsOf(['发展 發展']) // [['发展', '發展']]
 */
export const pairsOf = (lines: readonly string[]): ReturnType<typeof pairOf>[] =>
	lines.flatMap((line) => {
		const sign = line.slice(0, 1);
		const numerals = Object.hasOwn(standsFor, sign) ? [...(standsFor[sign] ?? '')] : [sign];
		return numerals.map((numeral) => pairOf(line.replaceAll(sign, numeral)));
	});

const standsFor: Readonly<Record<string, string>> = {
	'#': '0123456789０１２３４５６７８９',
	〇: '一二三四五六七八九十百',
};
