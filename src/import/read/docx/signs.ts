import symbols from './symbols.json' with { type: 'json' };

/** Stands for what cannot be read; a doubt counts them. */
export const unknownSign = '〓';

/** Signs of Wingdings, which have places of their own, as signs that every font has. */
export const signOf = (sign: string): string => {
	const code = sign.codePointAt(0)?.toString(16) ?? '';
	return symbols.find(({ codes }) => codes.includes(code))?.sign ?? unknownSign;
};

/** A letter that is set in Wingdings has the place of a sign there: R is a ticked box, £ an empty one. */
export const signsIn = (words: string, isWingdings: boolean): string =>
	(isWingdings ? words.replace(/[!-\u00ff]/g, toSignPlace) : words).replace(
		/[\uf000-\uf0ff]/g,
		signOf,
	);

const toSignPlace = (letter: string): string => String.fromCharCode(0xf000 + letter.charCodeAt(0));
