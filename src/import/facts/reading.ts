import { textsOf, type Block } from '#import/clean/text/block.ts';
import { fold } from '#import/clean/text/fold.ts';
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
}

export function readingOf(title: Tracked, blocks: readonly Block[]): Reading {
	const head = title.text === '' ? [] : [title, insert('\n')];
	const tracked = join(
		...head,
		...blocks.flatMap((block) => [
			join(...textsOf(block).flatMap((text) => [text, insert(block.type === 'table' ? '\t' : '')])),
			insert('\n'),
		]),
	);
	const bodyFrom = join(...head).text.length;
	return { title: fold(title.text), text: fold(tracked.text), bodyFrom, tracked };
}

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

/** The line in which a place lies. */
export function lineAround(text: string, place: number): string {
	const end = text.indexOf('\n', place);
	return text.slice(text.lastIndexOf('\n', place - 1) + 1, end < 0 ? undefined : end);
}
