import type { VFile } from 'vfile';
import { chartBlocks } from './chart-blocks.ts';
import { links, type Link } from './links.ts';
import { mdxGuard } from './mdx-guard.ts';
import type { Picture } from './measure-picture.ts';
import { pictures } from './pictures.ts';
import { refusals } from './refusals.ts';
import { scrolling } from './scrolling.ts';
import { headingIds, sections, type TextSection } from './sections.ts';
import { syntax } from './syntax.ts';

/** Where a text belongs. */
export interface MarkdownSite {
	/** Pictures outside this folder are refused. */
	readonly contentDir: string;
	/** Path that addresses within the site begin with. */
	readonly basePath: string;
}

/**
 * What the text of a report passes through on its way to a page, `.md` and `.mdx` alike. A plug-in
 * leaves what it collects in `file.data`, and what the author must change among `file.messages`.
 */
export function markdownPlugins(site: MarkdownSite) {
	return {
		remarkPlugins: [...syntax, refusals],
		rehypePlugins: [
			headingIds,
			() => links(site),
			scrolling,
			sections,
			chartBlocks,
			() => pictures(site),
		],
	};
}

/** What `.mdx` reports pass through on their way to a page: the same as `.md`, behind the guard. */
export function mdxPlugins(site: MarkdownSite) {
	const { remarkPlugins, rehypePlugins } = markdownPlugins(site);
	return {
		remarkPlugins: [...remarkPlugins, mdxGuard, stopAtRefusals],
		rehypePlugins: [...rehypePlugins, stopAtRefusals],
	};
}

/** A page must not come out with what a plug-in refused. */
function stopAtRefusals() {
	return (_tree: unknown, file: VFile): void => {
		const [first] = file.messages;
		if (first)
			throw new Error(`${file.path}:${first.line ?? 1} ${first.reason}${first.note ?? ''}`);
	};
}

declare module 'vfile' {
	interface DataMap {
		links: Link[];
		sections: TextSection[];
		pictures: Picture[];
	}
}
