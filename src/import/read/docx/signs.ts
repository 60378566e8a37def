import symbols from './symbols.json' with { type: 'json' };

/** Stands for what cannot be read; a doubt counts them. */
export const unknownSign = '〓';

/** A sign of Wingdings as one that every font has, by its place, which Word may write above F000. */
export const signAt = (code: number): string => {
	const place = (code & 0xff).toString(16);
	return symbols.find(({ codes }) => codes.includes(place))?.sign ?? unknownSign;
};

/** Letters that are set in Wingdings are signs: R is a ticked box, £ an empty one. */
export const signsIn = (words: string, isWingdings: boolean): string =>
	words.replace(isWingdings ? /[!-\u00ff\uf000-\uf0ff]/g : /[\uf000-\uf0ff]/g, (letter) =>
		signAt(letter.charCodeAt(0)),
	);
