/** How Chinese documents number their parts, from the outside in. */
type MarkKind = 'chapter' | 'section' | 'point' | 'subpoint';

interface Mark {
	readonly kind: MarkKind;
	/** Whether it is the first one of its kind: 一, (1), a. */
	readonly isFirst: boolean;
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
 * The mark that a folded line begins with.
 * @example markOf('(二)主要做法') // { kind: 'section', isFirst: false }
 */
export function markOf(line: string): Mark | undefined {
	for (const [kind, shape] of shapes) {
		const written = shape.exec(line)?.[1];
		if (written !== undefined) return { kind, isFirst: /^[一1a⑴①]$/.test(written) };
	}
	return undefined;
}
