import { DomUtils } from 'htmlparser2';
import symbols from './symbols.json' with { type: 'json' };
import { childNamed, childrenOf, type XmlElement } from './xml.ts';

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

/** A formula of Word in one line: 1/2, 10^2. */
export function formulaInLine(node: XmlElement): string {
	if (node.name === 'm:t') return DomUtils.textContent(node);
	const sign = { 'm:f': '/', 'm:sSup': '^', 'm:sSub': '_' }[node.name];
	const part = childNamed(node, 'm:num') ?? childNamed(node, 'm:e');
	const over = ['m:den', 'm:sup', 'm:sub'].map((name) => childNamed(node, name)).find(Boolean);
	if (sign !== undefined && part && over)
		return [part, over].map(formulaInLine).map(grouped).join(sign);
	const parts = childrenOf(node).map((child) => ({
		name: child.name,
		words: formulaInLine(child),
	}));
	// Runs go on with one number; digits of a fraction, a matrix or a row do not.
	return parts.reduce((line, { name, words }, index) => {
		const isRun = name === 'm:r' && parts[index - 1]?.name === 'm:r';
		return line + (!isRun && /\d$/.test(line) && /^\d/.test(words) ? ' ' : '') + words;
	}, '');
}

/** Brackets around what is more than a number or a name. */
export const grouped = (words: string): string =>
	/^[\p{L}\d.]*$/u.test(words) ? words : `(${words})`;
