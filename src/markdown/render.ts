import path from 'node:path';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Finding } from '#model/finding.ts';
import type { Link } from './links.ts';
import { mdxGuard, withoutComponents } from './mdx-guard.ts';
import { deepest, overloadedLine, tooDeepLine } from './parse.ts';
import type { Picture } from './measure-picture.ts';
import { markdownPlugins, type MarkdownSite } from './plugins.ts';
import { policy } from './policy.ts';
import type { TextSection } from './sections.ts';

interface Source extends MarkdownSite {
	/** The `.md` or `.mdx` file below the content folder; pictures are looked for beside it. */
	readonly file: string;
	/** The line of the file on which its Markdown begins. */
	readonly firstLine: number;
}

/** A report's text, ready for a page. */
export interface Body {
	readonly html: string;
	/** The plain text, for search and for the checker. */
	readonly sections: readonly TextSection[];
	readonly pictures: readonly Picture[];
	readonly links: readonly Link[];
}

/** Renders Markdown to sanitised HTML. What cannot be shown is a finding, never dropped in silence. */
export async function render(
	markdown: string,
	source: Source,
): Promise<{ body: Body; findings: Finding[] }> {
	const refused = (line: number, words: Words) => ({
		body: { html: '', sections: [], pictures: [], links: [] },
		findings: [findingIn(source, line, words)],
	});
	const deepLine = tooDeepLine(markdown);
	if (deepLine !== undefined) return refused(deepLine, tooDeep);
	if (markdown.length > longest) return refused(1, tooLong);
	const overloaded = overloadedLine(markdown);
	if (overloaded !== undefined) return refused(overloaded, tooManySigns);
	const file = new VFile({ value: markdown, path: path.join(source.contentDir, source.file) });
	const html = await htmlOf(file, source);
	if (html === null) return refused(1, tooDeep);
	const { sections = [], pictures = [], links = [] } = file.data;
	return {
		body: { html, pictures, ...inFile({ links, sections }, source) },
		findings: file.messages.map(({ line, reason, note }) =>
			findingIn(source, line ?? 1, { message: reason, hint: note ?? '' }),
		),
	};
}

/** The HTML of a page; `null` where the text is nested until the stack overflows. */
async function htmlOf(file: VFile, source: Source): Promise<string | null> {
	const { remarkPlugins, rehypePlugins } = markdownPlugins(source);
	const pipeline = unified()
		.use(remarkParse)
		.use(source.file.endsWith('.mdx') ? mdx : { plugins: [] })
		.use({ plugins: remarkPlugins })
		.use(remarkRehype, { clobberPrefix: '', footnoteLabel: '注释', footnoteBackLabel: '回到正文' })
		.use(rehypeSanitize, policy)
		.use({ plugins: rehypePlugins })
		.use(rehypeStringify);
	return pipeline.process(file).then(String, (cause: unknown) => {
		// Emphasis and links can be nested on one line.
		if (cause instanceof RangeError) return null;
		// MDX does not parse everything; Markdown does.
		if (!(cause instanceof VFileMessage)) throw cause;
		file.messages.push(Object.assign(cause, unreadable));
		return '';
	});
}

/** Of an `.mdx` report this is the text; its components are shown by its page. */
const mdx = { plugins: [remarkMdx, mdxGuard, withoutComponents] };

const unreadable = {
	reason: '从这里起读不懂，多半是尖括号或花括号没有配对。',
	note: '组件写成 <Chart name="名称" />；文字里的 < 和 { 写成 &lt; 和 \\{。',
};

type Words = Pick<Finding, 'message' | 'hint'>;

/** Characters of a text. The worst that can be made of so many takes 5 CPU seconds. */
const longest = 500_000;

const tooLong: Words = {
	message: `正文超过 ${longest / 10_000} 万字。`,
	hint: '请把各篇材料分成几个文件。',
};

const tooDeep: Words = {
	message: `正文嵌套超过 ${deepest} 层。`,
	hint: '请检查是否粘贴了多余的“>”、“*”或列表符号。',
};

const tooManySigns: Words = {
	message:
		'到这里 *、_、~、`、[、]、成行的 ===、引用或列表的条目太多，读不懂哪里是强调、链接和标题。',
	hint: '请删去多余的符号；要原样显示，前面加反斜线，例如 \\*。',
};

/** Lines counted in the file, not in its Markdown. */
function inFile({ links, sections }: Pick<Body, 'links' | 'sections'>, { firstLine }: Source) {
	const moved = <Item extends { readonly line: number }>(item: Item): Item => ({
		...item,
		line: item.line + firstLine - 1,
	});
	return {
		links: links.map(moved),
		sections: sections.map(({ heading, paragraphs }) => ({
			...(heading && { heading: moved(heading) }),
			paragraphs: paragraphs.map(moved),
		})),
	};
}

const findingIn = ({ file, firstLine }: Source, line: number, words: Words): Finding => ({
	file,
	line: line + firstLine - 1,
	rule: 'markdown',
	severity: 'error',
	...words,
});
