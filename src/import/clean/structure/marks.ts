import { numberOf } from '#chinese/number-of.ts';

/** How Chinese documents number their parts, from the outside in. */
type MarkKind = 'chapter' | 'section' | 'point' | 'subpoint';

interface Mark {
	readonly kind: MarkKind;
	/** Its number: 三 is 3, b is 2. */
	readonly number: number;
}

const shapes: readonly (readonly [MarkKind, RegExp])[] = [
	['chapter', /^第([一二三四五六七八九十]{1,3})(?:部分|章)/],
	['chapter', /^([一二三四五六七八九十]{1,3})\s?[、.]/],
	['section', /^\(([一二三四五六七八九十]{1,3})\)/],
	['point', /^(\d{1,2})\s?[、.](?!\d)/],
	['subpoint', /^\((\d{1,2})\)/],
	['subpoint', /^([a-z])[).]/],
	['subpoint', /^([⑴-⒇①-⑳])/],
];

/**
 * The number that a folded line begins with.
 * @example markOf('(二)主要做法') // { kind: 'section', number: 2 }
 */
export function markOf(line: string): Mark | undefined {
	for (const [kind, shape] of shapes) {
		const written = shape.exec(line)?.[1];
		if (written !== undefined) return { kind, number: valueOf(written) };
	}
	return undefined;
}

function valueOf(written: string): number {
	const code = written.codePointAt(0) ?? 0;
	if (code >= 0x2460 && code <= 0x2487) return ((code - 0x2460) % 20) + 1;
	return /^[a-z]$/.test(written) ? code - 96 : (numberOf(written) ?? 0);
}
