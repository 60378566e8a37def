import type { Html, Root as MdastRoot } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { assertShallow } from '#import/read/html/assert-shallow.ts';
import { filesBeside } from '#import/read/html/files-beside.ts';
import { readTree } from '#import/read/html/read-tree.ts';
import { decode } from '#import/read/decode.ts';
import { removeFrom } from '#import/read/html/remove-from.ts';
import type { SourceDocument } from '#import/clean/text/source.ts';
import { hasExtension, type Format } from './format.ts';

/** Markdown. Its own frontmatter is set aside unread: what it claims has no quote. */
export const markdown: Format = {
	name: 'Markdown',
	accepts: ({ is }, input) => is === 'text' && hasExtension(input, 'md', 'markdown', 'mdx'),
	read: (input) => Promise.resolve(readMarkdown(decode(input.bytes), input.folder)),
};

function readMarkdown(text: string, folder: string | null): SourceDocument {
	const end = /^---\n[\s\S]*?\n---[ \t]*\n/.exec(text)?.[0].length ?? 0;
	assertShallow.markdown(text);
	const tree: MdastRoot = unified().use(remarkParse).use(remarkGfm).parse(text.slice(end));
	const hast = unified()
		.use(remarkRehype, {
			handlers: { html: (_: unknown, { value }: Html) => ({ type: 'text', value }) },
		})
		.runSync(tree);
	const document = readTree(hast, { linesAreParagraphs: true });
	const pictureBytes = filesBeside(folder);
	return end === 0
		? { ...document, pictureBytes }
		: { ...removeFrom(document, 'frontmatter', text.slice(0, end)), pictureBytes };
}
