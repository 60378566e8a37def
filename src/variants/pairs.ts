/** A Simplified word and the Traditional one. */
export type Pair = readonly [word: string, value: string];

/**
 * The pairs of a list; `#` stands for any digit.
 * @example pairsOf(['发展 發展']) // [['发展', '發展']]
 */
export const pairsOf = (lines: readonly string[]): Pair[] =>
	lines.flatMap((line) =>
		line.startsWith('#')
			? Array.from('0123456789０１２３４５６７８９', (digit) => pairOf(line.replaceAll('#', digit)))
			: [pairOf(line)],
	);

function pairOf(line: string): Pair {
	const [word = '', value = word] = line.split(' ');
	return [word, value];
}
