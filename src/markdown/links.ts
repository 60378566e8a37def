import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { decodedAddress } from '#files/written.ts';
import type { Finding } from '#model/finding.ts';
import { refuse } from './refuse.ts';

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
			const target = targetOf(node.properties['href']);
			if (typeof target !== 'string') {
				refuse(file, node, target.message, target.hint);
			} else if (target.startsWith('/')) {
				found.push({ to: target, line: node.position?.start.line ?? 1 });
				node.properties['href'] = basePath + target.slice(1);
			} else if (/^https?:/i.test(target)) {
				node.properties['rel'] = ['external', 'noopener'];
			}
		});
	};
}

/**
 * Where a browser would go: a path of this site, a whole address elsewhere, or a place on the page.
 * What looks like one of them and is another is refused.
 */
function targetOf(href: unknown): string | Pick<Finding, 'message' | 'hint'> {
	if (typeof href !== 'string') {
		return {
			message: '有一个链接的地址不能用。',
			hint: '链接只能是 https://、http://、mailto:、tel:，或站内地址如 /reports/名称/。',
		};
	}
	if (/^(?:#|mailto:|tel:)/i.test(href)) return href;
	const refused = {
		message: `链接“${decoded(href)}”不是完整的地址。`,
		hint: '站内材料写成 /reports/名称/，别的网站从 https:// 写起。',
	};
	if (!URL.canParse(href, here)) return refused;
	const { origin, username, password, pathname, search, hash } = new URL(href, here);
	if (username !== '' || password !== '') {
		return {
			message: `链接“${decoded(href)}”在网站名前面写了别的名字，看不出通向哪里。`,
			hint: '请删去 @ 和它前面的字。',
		};
	}
	if (/^https?:\/\/[^/\\]/i.test(href)) return href;
	// `//host` and `/\host` look like paths and leave the site, as `/.//host` does when it is made
	// short; the second comes with `%5C`.
	const isPath = href.startsWith('/') && origin === here && !pathname.startsWith('//');
	if (!isPath || /%(?:5c|0[9ad])/i.test(href)) return refused;
	if (ofWriters.test(decoded(pathname))) {
		return {
			message: `链接“${decoded(href)}”指向写稿人用的页面，读者打不开。`,
			hint: '请删去这个链接。',
		};
	}
	return pathname + search + hash;
}

/** The editor, the desk and what the checker says. */
const ofWriters = /^\/(?:zh-hant\/+)?(?:admin|desk|check)(?:\/|$)/i;

/** Stands for the site, whose address the text does not know. */
const here = 'https://site.invalid';

const decoded = (address: string): string => decodedAddress(address) ?? address;
