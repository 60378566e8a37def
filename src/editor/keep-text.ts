import { parseMarkdown } from '#markdown/parse.ts';

/**
 * A text that went through an editor: its paragraphs, lists and tables that still mean the same stay as
 * they were written, because editors write Markdown in a way of their own.
 */
export function keepBlocks(written: string, edited: string): string {
	const before = blocksOf(written);
	const after = blocksOf(withStars(edited));
	if (!before || !after) return edited;
	if (
		after.length === before.length &&
		after.every(({ meaning }, at) => meaning === before[at]?.meaning)
	)
		return written;
	return after
		.map(({ text, meaning }) => before.find((block) => block.meaning === meaning)?.text ?? text)
		.join('\n\n');
}

/** The editor writes emphasis with `_`, which between Chinese characters is none. */
const withStars = (markdown: string): string =>
	markdown
		.split(/(^```[^]*?^```)/m)
		.map((part, at) => (at % 2 === 0 ? part.replaceAll(underscored, '*$1*') : part))
		.join('');

const underscored = /(?<![\\\w])_(?![_\s])([^_\n]+)(?<!\s)_(?!\w)/g;

interface Block {
	readonly text: string;
	readonly meaning: string;
}

/** `null` where a text cannot be parsed. */
function blocksOf(markdown: string): Block[] | null {
	const tree = parseMarkdown(markdown);
	if (!tree) return null;
	return tree.children.map((node) => ({
		text: markdown.slice(node.position?.start.offset, node.position?.end.offset),
		meaning: JSON.stringify(node, (key, value: unknown) => (asides.has(key) ? undefined : value)),
	}));
}

/** Where something stands, whether a list has blank lines, and how columns are aligned, which editors forget. */
const asides: ReadonlySet<string> = new Set(['position', 'spread', 'align']);

/**
 * YAML that was written anew, with every key that has not changed as somebody wrote it.
 * @param written the file, `before` what writing it anew makes of it, `after` the same with the changes
 */
export function keepKeys(written: string, before: string, after: string): string {
	const [own, plain] = [keysOf(written), keysOf(before)];
	return [...keysOf(after)]
		.map(([key, text]) => (plain.get(key) === text ? (own.get(key) ?? text) : text))
		.join('');
}

/** The lines of every key of the outermost level, with the comments above it. */
function keysOf(yaml: string): ReadonlyMap<string, string> {
	const parts = yaml.split(/(?<!^#.*\n)^(?=(?:#.*\n)*[^\s#-])/m);
	return new Map(parts.map((part) => [/^[^\s#-][^:]*(?=:)/m.exec(part)?.[0] ?? '', part]));
}
