import { textsOf, type Block } from '#import/source/block.ts';
import { fold } from '#chinese/fold.ts';
import { rangesOf } from '#import/source/ledger.ts';
import { insert, join, slice, type Tracked } from '#import/source/tracked.ts';

/** A report's words as facts are read from them: one string, folded, a line for a block. */
export interface Reading {
	/** The title's words; empty where there is none. */
	readonly title: string;
	/** Folded text; the title is its first line. */
	readonly text: string;
	/** Where the text below the title begins. */
	readonly bodyFrom: number;
	/** The same in the source's script, character for character. */
	readonly tracked: Tracked;
	/** Cells of remarks in tables: what they say is no figure and no date of the table. */
	readonly asides: readonly (readonly [from: number, to: number])[];
}

export function readingOf(title: Tracked, blocks: readonly Block[]): Reading {
	const parts: Tracked[] = title.text === '' ? [] : [title, insert('\n')];
	const bodyFrom = join(...parts).text.length;
	const asides: [number, number][] = [];
	let length = bodyFrom;
	const add = (...more: readonly Tracked[]) => {
		for (const part of more) {
			parts.push(part);
			length += part.text.length;
		}
	};
	for (const block of blocks) {
		if (block.type !== 'table') add(...textsOf(block), insert('\n'));
		else
			for (const row of block.rows) {
				for (const [column, cell] of row.entries()) {
					const from = length;
					add(cell, insert('\t'));
					if (isRemark.test(fold(block.rows[0]?.[column]?.text ?? ''))) asides.push([from, length]);
				}
				add(insert('\n'));
			}
	}
	const tracked = join(...parts);
	return { title: fold(title.text), text: fold(tracked.text), bodyFrom, tracked, asides };
}

const isRemark = /^\s*(?:备注|说明|注|附注)\s*$/;

/** A part of a reading. */
export interface Place {
	readonly from: number;
	readonly to: number;
}

export const isWithin = (ranges: Reading['asides'], { from }: Place): boolean =>
	ranges.some(([start, end]) => from >= start && from < end);

/** The words of the source that a fact was read from. */
export interface Quote {
	readonly text: string;
	/** Where they stand in the source. */
	readonly at: readonly (readonly [from: number, to: number])[];
}

export function quoteOf({ tracked }: Pick<Reading, 'tracked'>, from: number, to: number): Quote {
	const part = slice(tracked, from, to);
	return { text: part.text, at: rangesOf(part) };
}

/** No sentence is looked for further than this. */
const longest = 400;

/** The sentence around a place. */
export function sentenceAt({ text }: Pick<Reading, 'text'>, place: number): Place {
	const before =
		text
			.slice(Math.max(0, place - longest), place)
			.split(/[。\n!;]/)
			.at(-1) ?? '';
	const after = /^[^。\n!;]*/.exec(text.slice(place, place + longest))?.[0] ?? '';
	return { from: place - before.length, to: place + after.length };
}

/**
 * What holds for a place besides its own sentence: the heading of its section (二、下一步打算), and what a
 * dash or a colon says before a list.
 */
export function leadInAt(text: string, place: number): string {
	const before = text.slice(Math.max(0, place - farthest), place);
	const heading = [...before.matchAll(headings)].at(-1)?.[0] ?? '';
	const own = /([^。\n!]*)(?:——|:)[^。\n!]*$/.exec(before.slice(-longest))?.[1];
	if (own !== undefined) return heading + own;
	const lines = before.split('\n').slice(0, -1);
	const isItem = isListItem.test(lineAround(text, place));
	const head = lines.findLast((line) => !isListItem.test(line)) ?? '';
	return isItem && head.trimEnd().endsWith(':') ? heading + head : heading;
}

/** A heading further above is of another section. */
const farthest = 1500;
const headings =
	/^\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|[【★❀])[^。;!?\n]{0,30}$/gm;

const isListItem = /^\s*(?:\(?\d{1,2}[.、)]|[①-⑩]|[-·•●])/;

/** The line in which a place lies. */
export function lineAround(text: string, place: number): string {
	const end = text.indexOf('\n', place);
	return text.slice(text.lastIndexOf('\n', place - 1) + 1, end < 0 ? undefined : end);
}
