/** How Chinese documents number their parts, from the outside in. */
type MarkKind = 'chapter' | 'section' | 'point' | 'subpoint';

interface Mark {
	readonly kind: MarkKind;
	/** Its number: 三 is 3. */
	readonly number: number;
	/** The mark as it stands, with its punctuation. */
	readonly text: string;
}

const shapes: readonly (readonly [MarkKind, RegExp])[] = [
	['chapter', /^第([一二三四五六七八九十]+)(?:部分|章)\s*[、:.]?\s*/],
	['chapter', /^([一二三四五六七八九十]{1,3})\s*(?:、\.|[、.．])\s*/],
	['section', /^\(([一二三四五六七八九十]{1,3})\)\s*[、.]?\s*/],
	['point', /^(\d{1,2})\s*[、.．](?!\d)\s*/],
	['subpoint', /^\((\d{1,2})\)\s*、?\s*/],
	['subpoint', /^([a-z])[).]\s*/],
	['subpoint', /^([⑴-⒇①-⑳])\s*、?/],
];

/** The number that a folded line begins with. */
export function markOf(line: string): Mark | undefined {
	for (const [kind, shape] of shapes) {
		const match = shape.exec(line);
		if (match) return { kind, number: numberOf(match[1] ?? ''), text: match[0] };
	}
	return undefined;
}

function numberOf(written: string): number {
	if (/^\d+$/.test(written)) return Number(written);
	const code = written.codePointAt(0) ?? 0;
	if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
	if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
	if (/^[a-z]$/.test(written)) return code - 96;
	const digits = '零一二三四五六七八九';
	const [tens, ones] = written.includes('十') ? written.split('十') : ['零', written];
	const ten = tens === '' ? 1 : digits.indexOf(tens ?? '零');
	return ten * 10 + (ones === '' ? 0 : digits.indexOf(ones ?? '零'));
}
