import { DomUtils } from 'htmlparser2';
import { grouped, unknownSign } from './signs.ts';
import { childrenOf, type XmlElement } from './xml.ts';

/**
 * The formula of an EQ field in one line, as Word draws it; `null` for a field of another kind. What
 * is not understood is shown as it was written, beside a sign that raises a doubt.
 * @example readEquation('EQ 10\\s\\up6(2)') // '10^2'
 */
export function readEquation(instruction: string): string | null {
	const written = /^\s*eq\s(.*)$/is.exec(instruction)?.[1];
	if (written === undefined) return null;
	const formula = written.replace(/\\\*\s*(?:"[^"]*"|\S+)/g, '').trim();
	const read = formula.length > longest ? null : readPart(formula, 0, isNeverEnd);
	return read?.words ?? `${unknownSign}${formula}`;
}

/** Longer ones are no formula that a line could hold. */
const longest = 400;
const isNeverEnd = (): boolean => false;

interface Part {
	readonly words: string;
	/** The first place behind it. */
	readonly end: number;
}

/** Text and instructions up to a sign that ends them; `null` where one is not known. */
function readPart(text: string, from: number, isEnd: (sign: string) => boolean): Part | null {
	const parts: string[] = [];
	let at = from;
	while (at < text.length && !isEnd(text[at] ?? '')) {
		const escaped = /^\\([,;()\\])/.exec(text.slice(at, at + 2))?.[1];
		const next =
			escaped !== undefined
				? { words: escaped, end: at + 2 }
				: text[at] === '\\'
					? readInstruction(text, at)
					: { words: text[at] ?? '', end: at + 1 };
		if (!next) return null;
		// Digits of two instructions are two numbers.
		const isApart = text[at] === '\\' && /\d$/.test(parts.at(-1) ?? '') && /^\d/.test(next.words);
		parts.push(isApart ? ` ${next.words}` : next.words);
		at = next.end;
	}
	return { words: parts.join('').trim(), end: at };
}

/** One instruction with its options and, in brackets, its parts: \s\up6(2), \b\bc\[(x). */
function readInstruction(text: string, from: number): Part | null {
	const [whole, name = '', options = ''] =
		/^\\([a-z])((?:\s*\\(?:[lrb]c\\.|[a-z]{2}\s*-?\d*))*)\s*\(/i.exec(text.slice(from)) ?? [];
	const write = writers[name.toLowerCase()];
	if (whole === undefined || !write) return null;
	const parts: string[] = [];
	let at = from + whole.length - 1;
	do {
		const part = readPart(text, at + 1, (sign) => /[,;)]/.test(sign));
		if (!part || part.end >= text.length) return null;
		parts.push(part.words);
		at = part.end;
	} while (text[at] !== ')');
	const words = write(parts, options);
	return words === null ? null : { words, end: at + 1 };
}

const writers: Readonly<
	Record<string, (parts: readonly string[], options: string) => string | null>
> = {
	f: (parts) => (parts.length === 2 ? parts.map(grouped).join('/') : null),
	r: ([first = '', second]) =>
		second === undefined ? `√${grouped(first)}` : `${first}√${grouped(second)}`,
	s: ([part = '', ...others], options) => {
		if (others.length > 0) return null;
		return `${/\\do/i.test(options) ? '_' : '^'}${grouped(part)}`;
	},
	// ○ and 1 over each other are ①; a reading over a word stands behind it.
	o: ([first = '', second = '', ...others]) => {
		if (others.length > 0) return null;
		const number = /^[○〇◯]$/.test(first) && /^(?:1?\d|20)$/.test(second) ? Number(second) : 0;
		if (number > 0) return String.fromCodePoint(0x245f + number);
		return first.startsWith('^')
			? `${second}(${first.slice(1).replace(/^\(|\)$/g, '')})`
			: first + second;
	},
	x: (parts) => parts.join(','),
	l: (parts) => parts.join(','),
	b: ([part = '', ...others], options) => {
		if (others.length > 0) return null;
		const sign = (side: string) => new RegExp(`\\\\[${side}b]c\\\\(.)`).exec(options)?.[1];
		const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' };
		const [left, right] = [sign('l'), sign('r')];
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
