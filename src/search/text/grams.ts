/**
 * A pair that stands in very many places is listed without them. In its stead the index has the
 * threes that hold it, under this name, which no pair has.
 */
export const tripleWord = (units: string): string => `·${units}`;

/** A word of the index that a phrase is found by, and where in the phrase it begins. */
export interface Gram {
	readonly word: string;
	readonly offset: number;
}

/**
 * The fewest pairs and threes that hold all units of a phrase of three units or more, so that as
 * little as possible is fetched. They need not overlap: runs do not touch in the index.
 * @example gramsOf(['结', '对', '帮', '扶'], () => false) // 结对 at 0, 帮扶 at 2
 */
export function gramsOf(units: readonly string[], isCommon: (pair: string) => boolean): Gram[] {
	const grams = allGrams(units, isCommon);
	const covers: Cover[] = [{ cost: 0, grams: [] }];
	for (let end = 1; end <= units.length; end += 1) {
		const reaching = grams.filter(({ offset, length }) => offset < end && end <= offset + length);
		const [cheapest] = reaching
			.map((gram): Cover => {
				const before = covers[gram.offset];
				return {
					cost: (before?.cost ?? 0) + costOf(gram),
					grams: [...(before?.grams ?? []), gram],
				};
			})
			.sort((a, b) => a.cost - b.cost);
		if (cheapest) covers.push(cheapest);
	}
	return covers.at(-1)?.grams.map(({ word, offset }) => ({ word, offset })) ?? [];
}

interface SizedGram extends Gram {
	readonly length: number;
}

interface Cover {
	readonly cost: number;
	readonly grams: readonly SizedGram[];
}

/** Threes are only taken where they spare something: their lists are longer than those of pairs. */
const costOf = ({ length }: SizedGram): number => (length === 2 ? 10 : 11);

function allGrams(units: readonly string[], isCommon: (pair: string) => boolean): SizedGram[] {
	const pairs = units.slice(1).map((unit, index) => (units[index] ?? '') + unit);
	return pairs.flatMap((pair, offset): SizedGram[] => {
		const next = pairs[offset + 1];
		const hasTriple = next !== undefined && (isCommon(pair) || isCommon(next));
		const last = units[offset + 2] ?? '';
		return [
			...(isCommon(pair) ? [] : [{ word: pair, offset, length: 2 }]),
			...(hasTriple ? [{ word: tripleWord(pair + last), offset, length: 3 }] : []),
		];
	});
}
