import { paragraph, textsOf, type Block } from '#import/source/block.ts';
import type { Marks } from '#import/source/source.ts';
import { insert, inserted, join, track, trim, type Tracked } from '#import/source/tracked.ts';
import type { HtmlContext } from './context.ts';

/**
 * Collects the text of a file, seen or not, and makes blocks of seen words that come one after another.
 * Digits that something stands between do not join.
 */
export function collectText() {
	const blocks: Block[] = [];
	const links = new Map<number, string>();
	const styles = new Map<number, 'strong' | 'emphasis'>();
	let text = '';
	let line: { words: Tracked[]; context: HtmlContext; isStrong: boolean } | null = null;
	let lineFrom = 0;
	/** The last character that is seen, and whether something stands between it and the next. */
	let last = '';
	let isApart = false;
	const take = (value: string): Tracked => {
		const words = track(value, text.length);
		text += value;
		return words;
	};
	const write = (words: Tracked, context: HtmlContext) => {
		line ??= { words: [], context, isStrong: true };
		if (isApart && /[\d.]$/.test(last) && /^\d/.test(words.text)) line.words.push(insert(' '));
		if (words.text !== '') isApart = false;
		last = words.text.at(-1) ?? last;
		line.words.push(words);
		if (words.text.trim() && !context.isStrong) line.isStrong = false;
		for (const offset of words.at.filter((one) => one !== inserted)) {
			if (context.href !== undefined) links.set(offset, context.href);
			if (context.isStrong) styles.set(offset, 'strong');
			else if (context.isSlanted) styles.set(offset, 'emphasis');
		}
	};
	const endLine = () => {
		[last, lineFrom] = ['', text.length];
		if (!line) return;
		const { words, isStrong, context } = line;
		const { heading, align, listDepth, isQuote, isBare, item } = context;
		const trimmed = trim(join(words));
		line = null;
		if (trimmed.text === '') return;
		const shape = { heading, align, listDepth, isQuote, isBare, isStrong, ordinal: item.ordinal };
		blocks.push({ ...paragraph(trimmed), ...shape });
		item.ordinal = 0;
	};
	return {
		blocks,
		marks: { links, styles } satisfies Marks,
		/** All text so far, and where that of the line begins. */
		source: () => ({ text, lineFrom }),
		/** Takes words that nobody sees. */
		take,
		/** Takes words that are seen. */
		show(value: string, context: HtmlContext) {
			write(take(value), context);
		},
		/** Shows words that the source does not have. */
		add(value: string, context: HtmlContext) {
			write(insert(value), context);
			isApart = true;
		},
		/** What comes next belongs to no number before it. */
		part() {
			isApart = true;
		},
		/** The sign before a raised or lowered number that stands behind what it belongs to. */
		signFor(position: string | undefined) {
			if (position === 'raised' && /[\dA-Za-z)]$/.test(last)) return '^';
			return position === 'lowered' && /\d$/.test(last) ? '_' : '';
		},
		endLine,
		/** The words that `read` shows, in one line of their own; the open line goes on. */
		aside(read: () => void): Tracked {
			const [outer, from] = [line, blocks.length];
			line = null;
			read();
			endLine();
			line = outer;
			const parts = blocks.splice(from).flatMap(textsOf);
			return join(parts.flatMap((part, index) => (index === 0 ? part : [insert(' '), part])));
		},
	};
}
