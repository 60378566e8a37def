/** A Simplified word and the Traditional one. */
export type Pair = readonly [word: string, value: string];

/**
 * The pairs of a list; a `#` at the beginning stands for any digit, a `〇` for any Chinese numeral.
 * @example pairsOf(['发展 發展']) // [['发展', '發展']]
 */
export const pairsOf = (lines: readonly string[]): Pair[] =>
	lines.flatMap((line) => {
		const sign = line.slice(0, 1);
		const numerals = Object.hasOwn(standsFor, sign) ? [...(standsFor[sign] ?? '')] : [sign];
		return numerals.map((numeral) => pairOf(line.replaceAll(sign, numeral)));
	});

const standsFor: Readonly<Record<string, string>> = {
	'#': '0123456789０１２３４５６７８９',
	〇: '一二三四五六七八九十百',
};

function pairOf(line: string): Pair {
	const [word = '', value = word] = line.split(' ');
	return [word, value];
}
