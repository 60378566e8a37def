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

/** Signs of emphasis, code and links in one paragraph: the parser compares each with each. */
const mostSigns = 300;
const mostNotes = 1000;
/** Lines of === and --- that make headings of the lines above: each moves all that was read before. */
const mostUnderlines = 400;
/** Items of lists: the parser looks back over those before. */
const mostItems = 10_000;

/** Quotes and lists that begin anew: for each the parser goes through all that it has read. */
const mostBeginnings = 2000;

/** The first line of the first paragraph that has more signs than text could need, from 1. */
export function overloadedLine(markdown: string): number | undefined {
	let signs = 0;
	let begin = 1;
	let notes = 0;
	let underlines = 0;
	let items = 0;
	let beginnings = 0;
	let isTable = false;
	const lines = markdown.split('\n');
	for (const [index, line] of lines.entries()) {
		if (/^\s*(?:[-+*]|\d{1,9}[.)])\s/.test(line) && ++items > mostItems) return index + 1;
		const begins = isContainer(line) && !isContainer(lines[index - 1] ?? '');
		if (begins && ++beginnings > mostBeginnings) return index + 1;
		if (/^\[\^/.test(line) && ++notes > mostNotes) return index + 1;
		isTable = isTable ? isRow(line) : beginsTable(line, lines[index - 1] ?? '');
		// Each cell of a table stands by itself.
		if (line.trim() === '' || isTable) [signs, begin] = [0, index + 1];
		if (/^\s*(?:=+|-+)\s*$/.test(line) && ++underlines > mostUnderlines) return index + 1;
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
