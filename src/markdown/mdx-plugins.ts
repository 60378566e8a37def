import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { chartBlocks } from './chart-blocks.ts';
import { headingIds } from './heading-ids.ts';
import { links } from './links.ts';
import { mdxGuard } from './mdx-guard.ts';
import { pictures } from './pictures.ts';
import { refusals } from './refusals.ts';
import { scrolling } from './scrolling.ts';

/** What `.mdx` reports pass through on their way to a page: the same as `.md`, behind the guard. */
export function mdxPlugins(options: { contentDir: string; basePath: string }) {
	return {
		remarkPlugins: [refusals, mdxGuard, stopAtRefusals],
		rehypePlugins: [() => withFile(options), stopAtRefusals],
	};
}

/** The plug-ins collect what they find, for one file each. */
function withFile({ contentDir, basePath }: { contentDir: string; basePath: string }) {
	return async (tree: Root, file: VFile): Promise<void> => {
		headingIds([])(tree);
		links({ basePath, found: [] })(tree, file);
		scrolling()(tree);
		chartBlocks()(tree, file);
		await pictures({ path: file.path, contentDir, basePath, found: [] })(tree, file);
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
