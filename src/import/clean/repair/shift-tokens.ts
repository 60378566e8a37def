import { pairOf } from './gbk.ts';
import { letters, readingsOf, toneless, toneMarks } from './readings.ts';

/** A character of a damaged text with what stood behind it. */
export interface Token {
	readonly character: string;
	readonly from: number;
	readonly to: number;
	/** The reading that was added behind it and fits it. */
	readonly reading?: string;
	/** A reading that does not fit: the character it belonged to is broken. */
	readonly strange?: string;
	/** A reading whose character is lost. */
	readonly lost?: string;
}

const pattern = new RegExp(
	`([\\s\\S])\\(([${letters}]{1,6}) ?\\)|\\?([${letters}]{1,6})\\)|([\\s\\S])`,
	'giu',
);

export function tokenize(text: string): Token[] {
	return [...text.matchAll(pattern)].flatMap((match): Token[] => {
		const { index: from, 0: all, 1: character, 2: reading, 3: lost } = match;
		const to = from + all.length;
		if (character !== undefined && reading !== undefined)
			return [...annotated({ character, reading, from, to }, all)];
		if (lost !== undefined && toneMarks.test(lost))
			return [{ character: '?', from, to, lost: toneless(lost) }];
		return plain(all, from);
	});
}

interface Annotated {
	readonly character: string;
	readonly reading: string;
	readonly from: number;
	readonly to: number;
}

function annotated({ character, reading, from, to }: Annotated, all: string): Token[] {
	const sound = toneless(reading);
	const isHan = /[\u3400-\u9fff]/.test(character);
	if (!toneMarks.test(reading)) return plain(all, from);
	if (isHan && !readingsOf(character).has(sound)) return [{ character, from, to, strange: sound }];
	if (isHan || isTrailLetter(character)) return [{ character, from, to, reading: sound }];
	return plain(all, from);
}

const plain = (all: string, from: number): Token[] =>
	Array.from(all, (character, index) => ({ character, from: from + index, to: from + index + 1 }));

/** ASCII characters that can be the second byte of a pair. */
export const isTrailLetter = (character: string): boolean =>
	/^[@A-Z[\\\]^_`a-z{|}~]$/.test(character);

export const isWide = (token: Token): boolean =>
	token.character.charCodeAt(0) > 0x7f &&
	!/[，！？：；（）\s]/.test(token.character) &&
	pairOf(token.character) !== undefined;
