import { DomUtils } from 'htmlparser2';
import { grouped, unknownSign } from './signs.ts';
import { childrenOf, type XmlElement } from './xml.ts';

/**
 * The formula of an EQ field in one line, as Word draws it; `null` for a field of another kind. What
 * is not understood is shown as it was written, beside a sign that raises a doubt.
 * @example readEquation('EQ 10\\s\\up6(2)') // '10^2'
 */
export function readEquation(field: string): string | null {
	const written = /^\s*eq\s(.*)$/is.exec(field)?.[1];
	if (written === undefined) return null;
	const formula = written.replace(/\\\*\s*(?:"[^"]*"|\S+)/g, '').trim();
	const line = formula.length > longest ? formula : inLine(asWords(formula, /\\([,;()\\])/g));
	return line.includes('\\') ? unknownSign + formula : line;
}

/** Longer ones are no formula that a line could hold. */
const longest = 400;

/** An instruction that holds no other one, with its options and its parts: \s\up6(2), \b\bc\[(x). */
const innermost = /\\([a-z])((?:\s*\\(?:[lrb]c\\?.|[a-z]{2}\s*-?\d*))*)\s*\(([^()\\]*)\)/i;

/** Puts words for the instructions, from the innermost out; an unknown one stays. */
function inLine(formula: string): string {
	const [whole, name = '', options = '', parts = ''] = innermost.exec(formula) ?? [];
	const words = writers[name.toLowerCase()]?.(
		parts.split(/[,;]/).map((part) => part.trim()),
		options,
	);
	if (whole === undefined || words === undefined)
		return formula.replace(/[\ue000-\ue07f]/g, (sign) => moved(sign, -0xe000));
	const [before = '', after = ''] = formula.split(whole);
	const rest = formula.slice(before.length + whole.length);
	// Digits of two instructions are two numbers.
	const blank = (left: string, right: string) => (/\d$/.test(left) && /^\d/.test(right) ? ' ' : '');
	const line = before + blank(before, words) + asWords(words, /([,;()])/g);
	return inLine(line + blank(words, after) + rest);
}

/** Signs that are words of a formula wait as characters that no formula has. */
const asWords = (text: string, signs: RegExp) =>
	text.replace(signs, (_, sign: string) => moved(sign, 0xe000));
const moved = (sign: string, by: number) => String.fromCharCode(sign.charCodeAt(0) + by);

const writers: Readonly<
	Record<string, (parts: readonly string[], options: string) => string | undefined>
> = {
	f: (parts) => (parts.length === 2 ? parts.map(grouped).join('/') : undefined),
	r: ([first = '', second]) =>
		second === undefined ? `√${grouped(first)}` : `${first}√${grouped(second)}`,
	s: ([part = ''], options) => (/\\do/i.test(options) ? '_' : '^') + grouped(part),
	// ○ and 1 over each other are ①; a reading over a word stands behind it.
	o: ([first = '', second = '']) => {
		const number = /^[○〇◯]$/.test(first) && /^(?:1?\d|20)$/.test(second) ? Number(second) : 0;
		if (number > 0) return String.fromCodePoint(0x245f + number);
		return first.startsWith('^') ? `${second}(${first.slice(1)})` : first + second;
	},
	x: (parts) => parts.join(','),
	l: (parts) => parts.join(','),
	b: ([part = ''], options) => {
		const [left, right] = ['l', 'r'].map(
			(side) => new RegExp(`[${side}b]c\\\\?(.)`).exec(options)?.[1],
		);
		const closing: Record<string, string> = { '[': ']', '{': '}', '<': '>' };
		if (left === undefined && right === undefined) return `(${part})`;
		return (left ?? '') + part + (right === undefined ? '' : (closing[right] ?? right));
	},
	a: (parts) => `(${parts.join(' ')})`,
};

/** The instruction of the field that begins in this element: Word parts it into several runs. */
export function instructionFrom(first: XmlElement): string {
	const runs: XmlElement[] = [];
	for (let run: unknown = first.parent; isElement(run); run = run.next) runs.push(run);
	const marks = runs.flatMap(childrenOf);
	const own = marks.slice(marks.indexOf(first));
	const end = own.findIndex(({ name }) => name === 'w:fldChar');
	return own
		.slice(0, end < 0 ? own.length : end)
		.filter(({ name }) => name === 'w:instrText')
		.map(DomUtils.textContent)
		.join('');
}

const isElement = (node: unknown): node is XmlElement =>
	typeof node === 'object' && node !== null && 'attribs' in node;
