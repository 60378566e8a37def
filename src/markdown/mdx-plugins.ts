import type { VFile } from 'vfile';
import { mdxGuard } from './mdx-guard.ts';
import { markdownPlugins, type Site } from './plugins.ts';

/** What `.mdx` reports pass through on their way to a page: the same as `.md`, behind the guard. */
export function mdxPlugins(site: Site) {
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
