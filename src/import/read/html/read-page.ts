import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { SourceDocument } from '#import/source/source.ts';
import { assertShallow } from './assert-shallow.ts';
import { pageMeta } from './page-meta.ts';
import { pageRules } from './page-rules.ts';
import { readTree } from './read-tree.ts';

/** Reads HTML, a whole page or a pasted part of one. */
export function readPage(markup: string): Omit<SourceDocument, 'pictureBytes'> {
	assertShallow(markup, { xmlMode: false });
	const root = unified().use(rehypeParse).parse(markup);
	const isWholePage = /<(?:html|body|head)[\s>]/i.test(markup.slice(0, 20_000));
	const document = readTree(root, { linesAreParagraphs: !isWholePage, judge: pageRules(root) });
	return { ...document, meta: { ...pageMeta(root, markup), ...document.meta } };
}
