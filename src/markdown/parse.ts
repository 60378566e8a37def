import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { overloadedLine, tooDeepLine } from './nesting.ts';
import { syntax } from './syntax.ts';

/** The tree of a text as it was written; `null` where it is nested without end. */
export function parseMarkdown(markdown: string): Root | null {
	if (tooDeepLine(markdown) !== undefined || overloadedLine(markdown) !== undefined) return null;
	return unified().use(remarkParse).use({ plugins: syntax }).parse(markdown);
}
