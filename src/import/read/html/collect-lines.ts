import { paragraph, textsOf, type Block } from '#import/source/block.ts';
import type { Marks } from '#import/source/source.ts';
import { insert, inserted, join, trim, type Tracked } from '#import/source/tracked.ts';
import type { HtmlContext } from './context.ts';

/** Makes blocks of words that come one after another, and keeps what is marked in them. */
export function collectLines() {
	const blocks: Block[] = [];
	const links = new Map<number, string>();
	const styles = new Map<number, 'strong' | 'emphasis'>();
	let line: { words: Tracked[]; context: HtmlContext; isStrong: boolean } | null = null;
	const close = () => {
		if (!line) return;
		const { words, isStrong, context } = line;
		const { heading, align, listDepth, isQuote, isBare, item } = context;
		const text = trim(join(words));
		line = null;
		if (text.text === '') return;
		const shape = { heading, align, listDepth, isQuote, isBare, isStrong, ordinal: item.ordinal };
		blocks.push({ ...paragraph(text), ...shape });
		item.ordinal = 0;
	};
	return {
		blocks,
		marks: { links, styles } satisfies Marks,
		write(words: Tracked, context: HtmlContext) {
			line ??= { words: [], context, isStrong: true };
			line.words.push(words);
			if (words.text.trim() && !context.isStrong) line.isStrong = false;
			for (const offset of words.at.filter((one) => one !== inserted)) {
				if (context.href !== undefined) links.set(offset, context.href);
				if (context.isStrong) styles.set(offset, 'strong');
				else if (context.isSlanted) styles.set(offset, 'emphasis');
			}
		},
		/** Ends the line. */
		close,
		/** The words that `read` writes, in one line of their own; the open line goes on. */
		aside(read: () => void): Tracked {
			const [outer, from] = [line, blocks.length];
			line = null;
			read();
			close();
			line = outer;
			const parts = blocks.splice(from).flatMap(textsOf);
			return join(parts.flatMap((part, index) => (index === 0 ? part : [insert(' '), part])));
		},
	};
}
