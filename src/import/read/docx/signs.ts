import { DomUtils } from 'htmlparser2';
import symbols from './symbols.json' with { type: 'json' };
import { childNamed, childrenOf, elementsNamed, type XmlElement } from './xml.ts';

/** Stands for what cannot be read; a doubt counts them. */
export const unknownSign = '〓';

/** Signs of Wingdings, which have places of their own, as signs that every font has. */
export const signOf = (sign: string): string => {
	const code = sign.codePointAt(0)?.toString(16) ?? '';
	return symbols.find(({ codes }) => codes.includes(code))?.sign ?? unknownSign;
};

/** The older formulas of Word, which are fields: `EQ \\f(1,2)` is 1/2, a sign in a circle is (1). */
export function fieldInLine(first: XmlElement): string[] {
	let instruction = '';
	// Word cuts an instruction into runs wherever it was edited.
	let run: XmlElement['next'] | XmlElement['parent'] = first.parent;
	for (; run && !isFieldEnd(run); run = run.next)
		instruction += elementsNamed(run, 'w:instrText').map(DomUtils.textContent).join('');
	if (!/^\s*eq\s/i.test(instruction)) return [];
	const fraction = /\\f\s*\(([^,;()]*)[,;]([^,;()]*)\)/i.exec(instruction);
	if (fraction) return [fraction.slice(1).map((part) => grouped(part.trim())).join('/')];
	const circled = /\\o\\ac\s*\([^,;]*[,;]\s*([^,;()]*)\)/i.exec(instruction)?.[1];
	return [circled === undefined ? unknownSign : `(${circled})`];
}

/** A formula of Word in one line: 1/2, 10^2. */
export function formulaInLine(node: XmlElement): string {
	if (node.name === 'm:t') return DomUtils.textContent(node);
	const sign = { 'm:f': '/', 'm:sSup': '^', 'm:sSub': '_' }[node.name];
	const part = childNamed(node, 'm:num') ?? childNamed(node, 'm:e');
	const over = ['m:den', 'm:sup', 'm:sub'].map((name) => childNamed(node, name)).find(Boolean);
	if (sign !== undefined && part && over)
		return [part, over].map(formulaInLine).map(grouped).join(sign);
	const parts = childrenOf(node).map((child) => ({ name: child.name, words: formulaInLine(child) }));
	// Runs go on with one number; digits of a fraction, a matrix or a row do not.
	return parts.reduce((line, { name, words }, index) => {
		const isRun = name === 'm:r' && parts[index - 1]?.name === 'm:r';
		return line + (!isRun && /\d$/.test(line) && /^\d/.test(words) ? ' ' : '') + words;
	}, '');
}

const isFieldEnd = (run: XmlElement['children'][number]) =>
	elementsNamed(run, 'w:fldChar').some(({ attribs }) => attribs['w:fldCharType'] !== 'begin');

const grouped = (words: string) => (/^[\p{L}\d.]*$/u.test(words) ? words : `(${words})`);
