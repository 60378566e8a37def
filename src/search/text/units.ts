import type { Fold } from './fold.ts';

/** The smallest thing that can be found: a Han character, a % or a word of letters and digits. */
export interface TextUnit {
	/** Folded. */
	readonly text: string;
	readonly isWord: boolean;
	/** Where it stands in the text as written, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
}

/**
 * The units of a text in runs. Punctuation ends a run, and so does a space, except where writers
 * differ: between a word and a Han character, and at a hyphen between letters. `STEM 课程` is
 * `STEM课程`, and `Wi-Fi` is `wifi`.
 */
export function runsOf(text: string, fold: Fold): TextUnit[][] {
	const runs: TextUnit[][] = [];
	let run: TextUnit[] = [];
	let gap = '';
	let start = 0;
	const add = (folded: string, isWord: boolean, end: number): void => {
		const last = run[run.length - 1];
		const isHyphen = gap === '-' && !/\d/.test(`${last?.text}${folded}`);
		if (last?.isWord && isWord && (gap === '' || isHyphen)) {
			run[run.length - 1] = { ...last, text: last.text + folded, end };
		} else {
			const joins = last && (gap === '' || (/^ +$/.test(gap) && last.isWord !== isWord));
			if (!joins) runs.push((run = []));
			run.push({ text: folded, isWord, start, end });
		}
		gap = '';
	};
	for (const character of text) {
		const end = start + character.length;
		for (const folded of fold(character)) {
			if (isOwnUnit(folded)) add(folded, false, end);
			else if (isLetter(folded)) add(folded, true, end);
			else gap += folded;
		}
		start = end;
	}
	return runs;
}

/** What is a unit by itself, and stays so in Pagefind's index only if it is told. */
export const signs = '%‰';

/** Whether a character is a unit by itself: signs, Han, kana, hangul, and 々〇. Most are common Han. */
const isOwnUnit = (character: string): boolean =>
	(character >= '\u4e00' && character <= '\u9fff') ||
	signs.includes(character) ||
	otherOwnUnit.test(character);

const otherOwnUnit =
	/[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

const isLetter = (character: string): boolean =>
	/^[a-z0-9]$/.test(character) || character.toLowerCase() !== character.toUpperCase();
