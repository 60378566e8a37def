import { foldUnit, textOf } from '#chinese/fold.ts';

export type FoldedText = ReturnType<typeof foldText>;

/**
 * A text in the form that the rules look at: Simplified, half-width, nothing invisible.
 * @example foldText('１３８ 陳').text // '138 陈'
 */
export function foldText(original: string) {
	const offsets = new Uint32Array(original.length + 1);
	const codes = new Uint16Array(original.length);
	let length = 0;
	for (let index = 0; index < original.length; index++) {
		const digit = styledDigit(original, index);
		const code = digit ?? foldTable[original.charCodeAt(index)] ?? 0;
		if (code === 0) continue;
		offsets[length] = index;
		codes[length] = code;
		length++;
		if (digit !== undefined) index++;
	}
	offsets[length] = original.length;
	const spans = machineSpans(original);
	return {
		text: textOf(codes.subarray(0, length)),
		/** Where the character at a place of the folded text stands in the original. */
		originalOffset: (offset: number): number => offsets[offset] ?? original.length,
		/** Whether a place lies in an address or a checksum, where digits mean nothing. */
		isMachine: (offset: number) => isWithin(spans, offsets[offset] ?? original.length),
	};
}

/** Digits of the mathematical alphabets (𝟏, 𝟙, 𝟭 …) take two code units each. */
function styledDigit(text: string, index: number): number | undefined {
	if (text.charCodeAt(index) !== 0xd835) return undefined;
	const low = text.charCodeAt(index + 1);
	return low >= 0xdfce && low <= 0xdfff ? 0x30 + ((low - 0xdfce) % 10) : undefined;
}

type Spans = ReturnType<typeof machineSpans>;

function isWithin(spans: Spans, offset: number): boolean {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const span = spans[low];
	return span !== undefined && span.start <= offset;
}

/** What each UTF-16 unit folds to where numbers and names are looked for; 0 where it is left out. */
const foldTable = makeTable();

function makeTable(): Uint16Array {
	const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit));
	set(table, '\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', 0);
	// Direction marks and variation selectors.
	table.fill(0, 0x202a, 0x202f);
	table.fill(0, 0x2061, 0x206a);
	table.fill(0, 0xfe00, 0xfe10);
	set(table, '\t', 0x20);
	set(table, '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\ufe58', 0x2d);
	set(table, '•・‧∙⋅', '·'.charCodeAt(0));
	set(table, '〇', '零'.charCodeAt(0));
	return table;
}

function set(table: Uint16Array, characters: string, unit: number): void {
	for (const character of characters) table[character.charCodeAt(0)] = unit;
}

/** Web addresses and checksums: long runs of digits in them are nobody's number. */
function machineSpans(text: string) {
	return [...text.matchAll(machineText)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** Each alternative begins where a run begins, so that a run is read once. */
const machineText = new RegExp(
	[
		// A telephone number in the query of an address is still a telephone number.
		String.raw`(?<![a-z])(?:https?:\/\/|www\.)(?:(?!(?:tel|phone|mobile)=)[!#-&*-;=?-~])+`,
		String.raw`(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{16,}(?![0-9a-z])`,
		String.raw`(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])`,
	].join('|'),
	'gi',
);
