import { textsOf, type Block } from '#import/source/block.ts';
import { fold } from '#chinese/fold.ts';

/** A report's words as facts are read from them: one string, folded, a line for a block. */
export interface Reading {
	/** The title's words; empty where there is none. */
	readonly title: string;
	/** Folded text; the title is its first line. */
	readonly text: string;
	/** Where the text below the title begins. */
	readonly bodyFrom: number;
	/** The same in the source's script, character for character. */
	readonly written: string;
	/** Cells of remarks in tables: what they say is no figure and no date of the table. */
	readonly asides: readonly TextRange[];
}

/** What was read, with the words of the source that say it. */
export interface Fact {
	readonly value: string;
	readonly quote: string;
}

/** Words of the source that a person is asked about, and why they were not read. */
export interface Asked {
	readonly quote: string;
	readonly reason?: string;
}

/** A part of a reading. */
export interface TextRange {
	readonly from: number;
	readonly to: number;
}

export function readingOf(title: string, blocks: readonly Block[]): Reading {
	const head = title === '' ? '' : `${title}\n`;
	const asides: TextRange[] = [];
	let written = head;
	for (const block of blocks) {
		if (block.type !== 'table') written += `${textsOf(block)[0]?.text ?? ''}\n`;
		else
			for (const row of block.rows) {
				for (const [column, { text }] of row.entries()) {
					const from = written.length;
					written += `${text}\t`;
					const heads = block.rows.slice(0, 2).map((head) => fold(head[column]?.text ?? ''));
					if (heads.some((head) => isRemark.test(head.replace(/\s+/g, ''))))
						asides.push({ from, to: written.length });
				}
				written += '\n';
			}
	}
	return { title: fold(title), text: fold(written), bodyFrom: head.length, written, asides };
}

const isRemark = /^(?:备注|附注|注|其他|补充|(?:情况|补充|其他)?说明)(?:\(.*\))?$/;

export const isWithin = (places: readonly TextRange[], { from }: TextRange): boolean =>
	places.some((place) => from >= place.from && from < place.to);

/** The words of the source at a place. */
export const quoteOf = ({ written }: Pick<Reading, 'written'>, { from, to }: TextRange): string =>
	written.slice(from, to);

/** No sentence and no line is looked for further than this: a text may be one line of them. */
const longest = 400;

/** What lies around a place up to the next of some marks to either side. */
const within = (
	marks: RegExp,
	text: string,
	place: number,
): readonly [before: string, after: string] => [
	text
		.slice(Math.max(0, place - longest), place)
		.split(marks)
		.at(-1) ?? '',
	text.slice(place, place + longest).split(marks, 1)[0] ?? '',
];

/** The sentence around a place. */
export function sentenceAt({ text }: Pick<Reading, 'text'>, place: number): TextRange {
	const [before, after] = within(/[。\n!;]/, text, place);
	return { from: place - before.length, to: place + after.length };
}

/** The line in which a place lies. */
export const lineAround = (text: string, place: number): string =>
	within(/\n/, text, place).join('');

/**
 * What holds for a place besides its own sentence: the heading of its section (二、下一步打算), and what a
 * dash or a colon says before a list.
 */
export function leadInAt(text: string, place: number): string {
	const above = text.slice(Math.max(0, place - farthest), place);
	const heading = [...above.matchAll(headings)].at(-1)?.[0] ?? '';
	const [before] = within(/[。\n!]/, text, place);
	const mark = Math.max(before.lastIndexOf('——'), before.lastIndexOf(':'));
	if (mark >= 0) return heading + before.slice(0, mark);
	const lines = above.split('\n').slice(0, -1);
	const isItem = isListItem.test(lineAround(text, place));
	const head = lines.findLast((line) => !isListItem.test(line)) ?? '';
	return isItem && head.trimEnd().endsWith(':') ? heading + head : heading;
}

/** A heading further above is of another section. */
const farthest = 1500;
const headings =
	/^\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|[【★❀])(?:[^。;!?\n]{0,30}$|[^。,;!?\n]{2,12}。)/gm;

const isListItem = /^\s*(?:\(?\d{1,2}[.、)]|[①-⑩]|[-·•●])/;
