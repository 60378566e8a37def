import { textsOf, type Block } from '#import/clean/text/block.ts';
import { fold } from '#chinese/fold.ts';
import { rangesOf } from '#import/clean/text/ledger.ts';
import { insert, join, slice, type Tracked } from '#import/clean/text/tracked.ts';

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
export function sentenceAt(
	{ text }: Reading,
	place: number,
): { from: number; to: number; words: string } {
	const start = Math.max(0, place - longest);
	const before = text.slice(start, place);
	const marks = ['。', '\n', '!', ';'].map((mark) => before.lastIndexOf(mark));
	const from = start + Math.max(...marks) + 1;
	const end = text.slice(place, place + longest).search(/[。\n!;]/);
	const to = end < 0 ? Math.min(text.length, place + longest) : place + end;
	return { from, to, words: text.slice(from, to) };
}

/**
 * What a dash or a colon before a list says, which holds for all of its items: of the sentence around a
 * place, and of the line before a list of lines.
 */
export function leadInAt(text: string, place: number): string {
	const before = text.slice(Math.max(0, place - longest), place);
	const own = /([^。\n!]*)(?:——|:)[^。\n!]*$/.exec(before)?.[1];
	if (own !== undefined) return own;
	const lines = before.split('\n').slice(0, -1).reverse();
	const isItem = isListItem.test(lineAround(text, place));
	const head = lines.find((line) => !isListItem.test(line));
	return isItem && head?.trimEnd().endsWith(':') === true ? head : '';
}

const isListItem = /^\s*(?:\(?\d{1,2}[.、)]|[①-⑩]|[-·•●])/;

/** The line in which a place lies. */
export function lineAround(text: string, place: number): string {
	const end = text.indexOf('\n', place);
	return text.slice(text.lastIndexOf('\n', place - 1) + 1, end < 0 ? undefined : end);
}
