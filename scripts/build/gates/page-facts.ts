import { Parser } from 'htmlparser2';
import type { Settings } from '#settings.ts';
import { resourceFaults } from './resource-faults.ts';

/** What the gates want to know of a page, so that a page that has not changed is not read again. */
export interface PageFacts {
	readonly ids: readonly string[];
	/** Where its links lead on this site: a file and, after `#`, a place in it. */
	readonly links: readonly string[];
	/** What is wrong with the page by itself, in Chinese. */
	readonly faults: readonly string[];
	/** Whether search engines may list it. */
	readonly isIndexed: boolean;
}

/** Reads the page that will stand at `file`. */
export function pageFacts(html: string, file: string, settings: Settings): PageFacts {
	const ids = new Set<string>();
	const links = new Set<string>();
	const faults = new Set<string>();
	const seen = { headings: 0, isIndexed: true };
	const resolve = resolver(file, settings);

	const parser = new Parser({
		onopentag(name, attributes) {
			const { id } = attributes;
			if (id !== undefined && ids.has(id)) faults.add(`编号 id="${id}" 用了两次`);
			if (id !== undefined) ids.add(id);
			if (name === 'h1') seen.headings += 1;
			if (name === 'meta' && attributes['name'] === 'robots') seen.isIndexed = false;
			for (const fault of resourceFaults(name, attributes, settings)) faults.add(fault);
			for (const address of addressesOf(name, attributes)) {
				const { link, fault } = resolve(address);
				if (link !== undefined) links.add(link);
				if (fault !== undefined) faults.add(fault);
			}
		},
	});
	parser.write(html);
	parser.end();
	if (seen.headings !== 1) faults.add(`应当有一个一级标题（h1），却有 ${seen.headings} 个`);
	return { ids: [...ids], links: [...links], faults: [...faults], isIndexed: seen.isIndexed };
}

type Attributes = Readonly<Record<string, string>>;

function addressesOf(name: string, attributes: Attributes): string[] {
	if (name === 'base') return [];
	const { srcset = '' } = attributes;
	const single = ['href', 'src', 'poster', 'action', 'data'].flatMap(
		(key) => attributes[key] ?? [],
	);
	return [...single, ...srcset.split(',').flatMap((part) => part.trim().split(/\s+/)[0] || [])];
}

type Resolved =
	| { readonly link: string; readonly fault?: undefined }
	| { readonly link?: undefined; readonly fault: string }
	| { readonly link?: undefined; readonly fault?: undefined };

/** Finds the file that an address on a page leads to; addresses elsewhere lead to none. */
function resolver(file: string, { siteUrl, basePath }: Settings): (address: string) => Resolved {
	const here = new URL(basePath + file.replace(/(^|\/)index\.html$/, '$1'), siteUrl);
	return (address) => {
		if (!URL.canParse(address, here)) return { fault: `链接“${address}”不是地址` };
		const url = new URL(address, here);
		if (/^(?:mailto|tel):$/.test(url.protocol)) return {};
		if (!/^https?:$/.test(url.protocol)) return { fault: `链接“${address}”的协议不能用` };
		if (url.origin !== here.origin) return {};
		const path = decoded(url.pathname);
		if (path === null) return { fault: `链接“${address}”里的 % 写法不对` };
		if (!path.startsWith(basePath)) return { fault: `链接“${address}”在网站路径 ${basePath} 之外` };
		const below = path.slice(basePath.length);
		const target = below === '' || below.endsWith('/') ? `${below}index.html` : below;
		const place = decoded(url.hash.slice(1).split(':~:')[0] ?? '') ?? '';
		return { link: place === '' ? target : `${target}#${place}` };
	};
}

function decoded(text: string): string | null {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
