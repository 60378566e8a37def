import type { DictGroup } from 'opencc-js/core';

/** The words of OpenCC's lists with what they become; where two name one, the first list holds. */
export const openccPairs = (groups: readonly DictGroup[] = []): (readonly [string, string])[] =>
	groups
		.flat()
		.toReversed()
		.flatMap((list) => (typeof list === 'string' ? list.split('|').map(pairOf) : list));

/** @example pairOf('发展 發展') // ['发展', '發展'] */
export function pairOf(written: string): readonly [word: string, value: string] {
	const [word = '', value = word] = written.split(' ');
	return [word, value];
}
