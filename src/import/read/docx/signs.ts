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

/** A formula of Word in one line: 1/2, 10^2. */
export function formulaInLine(node: XmlElement): string {
	if (node.name === 'm:t') return DomUtils.textContent(node);
	const sign = { 'm:f': '/', 'm:sSup': '^' }[node.name];
	const part = childNamed(node, 'm:num') ?? childNamed(node, 'm:e');
	const over = childNamed(node, 'm:den') ?? childNamed(node, 'm:sup');
	if (sign === undefined || !part || !over) return childrenOf(node).map(formulaInLine).join('');
	return [part, over].map(formulaInLine).map(grouped).join(sign);
}

const grouped = (words: string) => (/^[\p{L}\d.]*$/u.test(words) ? words : `(${words})`);
