import { foldUnit } from '#chinese/fold.ts';

/** What each UTF-16 unit folds to where numbers and names are looked for; 0 where it is left out. */
export const foldTable = makeTable();

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
