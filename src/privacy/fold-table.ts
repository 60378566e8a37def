import { Converter } from 'opencc-js/t2cn';

/** What each UTF-16 code unit folds to; 0 where it is left out. */
export const foldTable = makeTable();

function makeTable(): Uint16Array {
	const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
	for (const [first, last] of [
		[0x2e80, 0x2fdf],
		[0xf900, 0xfaff],
		[0xff01, 0xffee],
	] as const) {
		for (let code = first; code <= last; code++) table[code] = compatible(code);
	}
	foldHan(table);
	set(table, '\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', 0);
	// Direction marks and variation selectors.
	table.fill(0, 0x202a, 0x202f);
	table.fill(0, 0x2061, 0x206a);
	table.fill(0, 0xfe00, 0xfe10);
	set(table, '\t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000', 0x20);
	set(table, '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\uff0d\ufe58\ufe63', 0x2d);
	set(table, '•・‧∙⋅', '·'.charCodeAt(0));
	table['〇'.charCodeAt(0)] = '零'.charCodeAt(0);
	return table;
}

function set(table: Uint16Array, characters: string, code: number): void {
	for (const character of characters) table[character.charCodeAt(0)] = code;
}

/** The plain form of a full-width letter or digit, of a radical or a compatibility character. */
function compatible(code: number): number {
	const plain = String.fromCharCode(code).normalize('NFKC');
	return plain.length === 1 ? plain.charCodeAt(0) : code;
}

/** Traditional to Simplified, one character at a time: names are not in any dictionary of phrases. */
function foldHan(table: Uint16Array): void {
	const characters: string[] = [];
	for (let code = 0x3400; code <= 0x9fff; code++) characters.push(String.fromCharCode(code));
	const simplified = Converter({ from: 'tw', to: 'cn' })(characters.join('\n')).split('\n');
	for (const [index, character] of simplified.entries()) {
		if (character.length === 1) table[0x3400 + index] = character.charCodeAt(0);
	}
	for (let code = 0xf900; code <= 0xfaff; code++) table[code] = table[table[code] ?? 0] ?? 0;
}
