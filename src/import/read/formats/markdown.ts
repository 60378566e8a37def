import type { Html } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { withRemoval } from '#import/source/source.ts';
import { decode } from '#import/read/decode.ts';
import { tooDeep } from '#import/read/html/assert-shallow.ts';
import { filesBeside } from '#import/read/html/files-beside.ts';
import { readTree } from '#import/read/html/read-tree.ts';
import { hasExtension, type Format } from './format.ts';

/** Markdown. Its own frontmatter is set aside unread: what it claims has no quote. */
export const markdown: Format = {
	accepts: ({ is }, input) => is === 'text' && hasExtension(input, 'md', 'markdown', 'mdx'),
	read: ({ bytes, folder }) => {
		const text = decode(bytes);
		if (nested.test(text)) throw tooDeep();
		const head = /^---\n[\s\S]*?\n---[ \t]*\n/.exec(text)?.[0] ?? '';
		const hast = processor.runSync(processor.parse(text.slice(head.length)));
		const document = readTree(hast, { linesAreParagraphs: true });
		return { ...withRemoval(document, 'frontmatter', head), pictureBytes: filesBeside(folder) };
	},
};

/** Lists and quotes of Markdown nest by indentation and by `>`. */
const nested = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])){512}/m;

const asText = (_: unknown, { value }: Html) => ({ type: 'text' as const, value });

const processor = unified()
	.use(remarkParse)
	.use(remarkGfm, { singleTilde: false })
	.use(remarkRehype, { handlers: { html: asText } })
	.freeze();
