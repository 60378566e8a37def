import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntax } from './syntax.ts';

/** The tree of a text as it was written; `null` where it is nested without end. */
export function parseMarkdown(markdown: string): Root | null {
	if (tooDeepLine(markdown) !== undefined || overloadedLine(markdown) !== undefined) return null;
	return unified().use(remarkParse).use({ plugins: syntax }).parse(markdown);
}

/** Levels of quotes and lists that a report may have; far more is a mistake or an attack. */
export const deepest = 100;

/** What the parser takes quadratic time for. A report may have many times as much as anybody writes. */
interface Limit {
	readonly most: number;
	readonly isOne: (line: string, above: string) => boolean;
}

const limits: readonly Limit[] = [
	// Items of lists: the parser looks back over those before.
	{ most: 10_000, isOne: (line) => /^\s*(?:[-+*]|\d{1,9}[.)])\s/.test(line) },
	// Quotes and lists that begin anew: for each the parser goes through all that it has read.
	{ most: 2000, isOne: (line, above) => isContainer(line) && !isContainer(above) },
	// Footnotes: each name is looked for in a list of those before.
	{ most: 1000, isOne: (line) => line.startsWith('[^') },
	// Lines of === and --- that make headings of the lines above: each moves all that was read before.
	{ most: 400, isOne: (line) => /^\s*(?:=+|-+)\s*$/.test(line) },
];

/** Signs of emphasis, code and links in one paragraph: the parser compares each with each. */
const mostSigns = 300;

/** The first line, from 1, of what a text has more of than it could need. */
export function overloadedLine(markdown: string): number | undefined {
	const lines = markdown.split('\n');
	const overloaded = [overloadedParagraph(lines), ...limits.map((one) => lineBeyond(one, lines))];
	const found = overloaded.filter((line) => line !== undefined);
	return found.length > 0 ? Math.min(...found) : undefined;
}

function lineBeyond({ most, isOne }: Limit, lines: readonly string[]): number | undefined {
	let count = 0;
	for (const [index, line] of lines.entries()) {
		if (isOne(line, lines[index - 1] ?? '')) count += 1;
		if (count > most) return index + 1;
	}
	return undefined;
}

function overloadedParagraph(lines: readonly string[]): number | undefined {
	let signs = 0;
	let begin = 1;
	let isTable = false;
	for (const [index, line] of lines.entries()) {
		isTable = isTable ? isRow(line) : beginsTable(line, lines[index - 1] ?? '');
		// Each cell of a table stands by itself.
		if (line.trim() === '' || isTable) {
			signs = 0;
			begin = index + 1;
		}
		signs += line.match(/\*+|_+|~+|`+|[[\]]/g)?.length ?? 0;
		if (signs > mostSigns) return begin;
	}
	return undefined;
}

const isContainer = (line: string): boolean => /^\s*(?:>|(?:[-+*]|\d{1,9}[.)])\s)/.test(line);

/** Whether a line parts the heading of a table from its rows: it has as many cells as the heading. */
const beginsTable = (line: string, heading: string): boolean =>
	line.includes('|') && /^[\s|:-]+$/.test(line) && cellsOf(line) === cellsOf(heading);

const cellsOf = (line: string): number =>
	line
		.trim()
		.replace(/^\||\|$/g, '')
		.split(/(?<!\\)\|/).length;

/** A table goes on up to a blank line or to another block. */
const isRow = (line: string): boolean =>
	line.trim() !== '' && !/^\s*(?:[>#*+-]|\d+[.)])/.test(line);

/**
 * The first line whose quotes and lists are nested deeper than anybody means, counted from 1. Asked
 * before parsing: the parser needs quadratic time for such lines and then overflows the stack.
 */
export function tooDeepLine(markdown: string): number | undefined {
	const index = markdown.split('\n').findIndex((line) => depthOf(line) > deepest);
	return index < 0 ? undefined : index + 1;
}

/** Markers at the beginning of a line, and the levels that its indentation can stand for. */
function depthOf(line: string): number {
	const [start = ''] = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)]))*/.exec(line) ?? [];
	const markers = start.match(/[>*+-]|\d+/g)?.length ?? 0;
	const isItem = /[*+.)-]$/.test(start);
	const isRule = /^\s*([*-])(?:\s*\1)*\s*$/.test(line);
	if (isRule) return 0;
	return markers + (isItem ? Math.floor((/^\s*/.exec(start)?.[0].length ?? 0) / 2) : 0);
}
