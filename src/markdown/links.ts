import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from './refusals.ts';

export interface Link {
	/** Root-relative, without the site's base path. */
	readonly to: string;
	readonly line: number;
}

/** Puts links within the site under its base path, and refuses those that lead nowhere. */
export function links({ basePath }: { readonly basePath: string }) {
	return (tree: Root, file: VFile): void => {
		const found: Link[] = [];
		file.data.links = found;
		visit(tree, 'element', (node) => {
			if (node.tagName !== 'a') return;
			const href = node.properties['href'];
			if (typeof href !== 'string') {
				refuse(
					file,
					node,
					'有一个链接的地址不能用。',
					'链接只能是 https://、http://、mailto:、tel:，或站内地址如 /reports/名称/。',
				);
			} else if (href.startsWith('/') && !href.startsWith('//')) {
				found.push({ to: href, line: node.position?.start.line ?? 1 });
				node.properties['href'] = basePath + href.slice(1);
			} else if (/^https?:/i.test(href)) {
				node.properties['rel'] = ['external', 'noopener'];
			} else if (!/^(?:#|mailto:|tel:)/i.test(href)) {
				refuse(
					file,
					node,
					`链接“${href}”不是完整的地址。`,
					'站内材料写成 /reports/名称/，别的网站从 https:// 写起。',
				);
			}
		});
	};
}
