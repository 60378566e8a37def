/**
 * Whether a character of folded text stands for a word by itself: Han, kana, hangul. Ranges instead
 * of `\p{…}`, which browsers before 2020 do not read.
 */
export function isIdeograph(character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	return ideographs.some(([first, last]) => code >= first && code <= last);
}

/** Whether a character of folded text is part of a word made of letters or digits. */
export function isLetter(character: string): boolean {
	return /^[a-z0-9]$/.test(character) || character.toLowerCase() !== character.toUpperCase();
}

const ideographs: readonly (readonly [first: number, last: number])[] = [
	[0x4e00, 0x9fff],
	[0x3400, 0x4dbf],
	[0x20000, 0x3ffff],
	[0xf900, 0xfaff],
	// 々〇 stand where Han characters stand.
	[0x3005, 0x3007],
	[0x3041, 0x30ff],
	[0xac00, 0xd7af],
];
