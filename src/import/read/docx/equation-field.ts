import { DomUtils } from 'htmlparser2';
import { grouped } from '#import/read/grouped.ts';
import { unknownSign } from './signs.ts';
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
	const line = formula.length > longest ? formula : inLine(formula);
	return line.includes('\\') ? unknownSign + formula : line;
}

/** Longer ones are no formula that a line could hold. */
const longest = 400;

type Draw = (first: string, second: string) => string;

/** The common instructions with their options, and what is drawn of their one or two parts. */
const instructions: readonly (readonly [head: string, draw: Draw])[] = [
	['f', (over, under) => `${grouped(over)}/${grouped(under || unknownSign)}`],
	['r', (first, second) => (second ? `${first}√${grouped(second)}` : `√${grouped(first)}`)],
	['s\\s*\\\\up\\s*-?\\d*', (part) => `^${grouped(part)}`],
	['s\\s*\\\\do\\s*-?\\d*', (part) => `_${grouped(part)}`],
	['o(?:\\s*\\\\a[cdlr])?', drawOver],
	['x(?:\\s*\\\\(?:to|bo|le|ri))*', (part) => part],
];

const shapes = instructions.map(([head, draw]) => {
	const shape = new RegExp(`\\\\${head}\\s*\\(([^(),;\\\\]*)(?:[,;]([^(),;\\\\]*))?\\)`, 'i');
	return { shape, draw };
});

/** ○ and 1 over each other are ①; a reading over a word stands behind it. */
function drawOver(first: string, second: string): string {
	const number = /^[○〇◯]$/.test(first) && /^(?:1?\d|20)$/.test(second) ? Number(second) : 0;
	if (number > 0) return String.fromCodePoint(0x245f + number);
	return first.startsWith('^') ? `${second}(${first.slice(1)})` : first + second;
}

/** Puts words for the instructions, from the innermost out. Digits of two of them are two numbers. */
function inLine(formula: string): string {
	const found = shapes.find(({ shape }) => shape.test(formula));
	if (!found) return formula.replace(/(?<=\d)\0+(?=\d)/g, ' ').replaceAll('\0', '');
	const words = (part = '') => part.replaceAll('\0', '').trim();
	return inLine(
		formula.replace(
			found.shape,
			(_, first: string, second?: string) => `\0${found.draw(words(first), words(second))}\0`,
		),
	);
}

/** The instruction of the field that begins in this element: Word parts it into several runs. */
export function instructionFrom(first: XmlElement): string {
	const runs = first.parent ? DomUtils.getSiblings(first.parent) : [];
	const marks = runs.flatMap((run) => ('attribs' in run ? childrenOf(run) : []));
	const own = marks.slice(marks.indexOf(first));
	const end = own.findIndex(({ name }) => name === 'w:fldChar');
	return own
		.slice(0, end < 0 ? own.length : end)
		.filter(({ name }) => name === 'w:instrText')
		.map(DomUtils.textContent)
		.join('');
}
