import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { chartBlocks } from './chart-blocks.ts';
import { headingIds, type Heading } from './heading-ids.ts';
import { links, type Link } from './links.ts';
import { mdxGuard, withoutComponents } from './mdx-guard.ts';
import { deepest, overloadedLine, tooDeepLine } from './nesting.ts';
import { pictures, type Picture } from './pictures.ts';
import { policy } from './policy.ts';
import { refusals } from './refusals.ts';
import { sectionsOf, type Section } from './sections.ts';
import { scrolling } from './scrolling.ts';

interface RenderOptions {
	/** Absolute path of the `.md` or `.mdx` file; pictures are looked for beside it. */
	readonly path: string;
	/** Pictures outside this folder are refused. */
	readonly contentDir: string;
	/** Path that addresses within the site begin with. */
	readonly basePath: string;
}

/** A report's text, ready for a page. */
export interface Body {
	readonly html: string;
	readonly headings: readonly Heading[];
	/** The plain text by sections, for search and for checks. */
	readonly sections: readonly Section[];
	readonly pictures: readonly Picture[];
	readonly links: readonly Link[];
	/** What the author must change; `line` counts from the first line of the Markdown. */
	readonly problems: readonly Problem[];
}

interface Problem {
	readonly line: number;
	readonly message: string;
	readonly hint: string;
}

/** Renders Markdown to sanitised HTML. What cannot be shown is a problem, never dropped in silence. */
export async function render(markdown: string, options: RenderOptions): Promise<Body> {
	const line = tooDeepLine(markdown);
	if (line !== undefined) return unrendered({ line, ...tooDeep });
	const overloaded = overloadedLine(markdown);
	if (overloaded !== undefined) return unrendered({ line: overloaded, ...tooManySigns });
	const file = new VFile({ value: markdown, path: options.path });
	const found: Collected = { headings: [], pictures: [], links: [], sections: [] };
	const pipeline = unified()
		.use(remarkParse)
		.use(options.path.endsWith('.mdx') ? mdx : { plugins: [] })
		.use(remarkGfm)
		.use(refusals)
		.use(remarkRehype, { clobberPrefix: '', footnoteLabel: '注释', footnoteBackLabel: '回到正文' })
		.use(rehypeSanitize, policy)
		.use(headingIds, found.headings)
		.use(links, { basePath: options.basePath, found: found.links })
		.use(scrolling)
		.use(() => (tree: Root) => void found.sections.push(...sectionsOf(tree)))
		.use(chartBlocks)
		.use(pictures, { ...options, found: found.pictures })
		.use(rehypeStringify);
	const html = await pipeline.process(file).then(String, (cause: unknown) => {
		// Emphasis and links can be nested on one line until the stack overflows.
		if (cause instanceof RangeError) return null;
		// MDX does not parse everything; Markdown does.
		if (!(cause instanceof VFileMessage)) throw cause;
		file.messages.push(Object.assign(cause, unreadable));
		return '';
	});
	if (html === null) return unrendered({ line: 1, ...tooDeep });
	return { html, ...found, problems: file.messages.map(problemOf) };
}

/** Of an `.mdx` report this is the text; its components are shown by its page. */
const mdx = { plugins: [remarkMdx, mdxGuard, withoutComponents] };

const unreadable = {
	reason: '从这里起读不懂，多半是尖括号或花括号没有配对。',
	note: '组件写成 <Chart name="名称" />；文字里的 < 和 { 写成 &lt; 和 \\{。',
};

const tooDeep = {
	message: `正文嵌套超过 ${deepest} 层。`,
	hint: '请检查是否粘贴了多余的“>”、“*”或列表符号。',
};

const tooManySigns = {
	message: '这一段里的 *、_、~、[ 太多，读不懂哪里是强调、哪里是链接。',
	hint: '请删去多余的符号；要原样显示，前面加反斜线，例如 \\*。',
};

const unrendered = (problem: Problem): Body => ({
	html: '',
	headings: [],
	sections: [],
	pictures: [],
	links: [],
	problems: [problem],
});

interface Collected {
	readonly headings: Heading[];
	readonly pictures: Picture[];
	readonly links: Link[];
	readonly sections: Section[];
}

function problemOf({ line, reason, note }: VFile['messages'][number]): Problem {
	return { line: line ?? 1, message: reason, hint: note ?? '' };
}
