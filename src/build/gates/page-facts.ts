import { detached, rememberCut } from '#files/remember.ts';
import type { Settings } from '#settings.ts';
import { readHtml } from '#variants/read-html.ts';
import { linkResolver } from './resolve-link.ts';
import { candidatesOf, forbiddenIn, valuesOf, type Attributes } from './forbidden-markup.ts';

/** What the gates want to know of a page, so that a page that has not changed is not read again. */
export interface PageFacts {
	readonly ids: readonly string[];
	/** Where its links lead on this site: a file and, after `#`, a place in it. */
	readonly links: readonly string[];
	/** What is wrong with the page by itself, in Chinese. */
	readonly messages: readonly string[];
	/** Whether search engines may list it. */
	readonly isIndexed: boolean;
}

/** Reads pages; `file` is where a page will stand. */
export function factsReader(settings: Settings): (html: string, file: string) => PageFacts {
	const resolve = linkResolver(settings);
	// Pages share most of their ids and links.
	const intern = rememberCut(detached);
	const kept = (words: ReadonlySet<string>) => [...words].map(intern);
	return (html, file) => {
		const ids = new Set<string>();
		const links = new Set<string>();
		const messages = new Set<string>();
		const seen = { headings: 0, isIndexed: true };
		readHtml(html, {
			open({ name, attributes: written }) {
				if (name === 'h1') seen.headings += 1;
				if (written.size === 0 && name !== 'style' && name !== 'script') return;
				const attributes = valuesOf(written);
				const id = attributes.get('id');
				if (id !== undefined && ids.has(id)) messages.add(`编号 id="${id}" 用了两次。`);
				if (id !== undefined) ids.add(id);
				if (name === 'meta' && attributes.get('name') === 'robots') seen.isIndexed = false;
				for (const message of forbiddenIn(name, attributes, settings)) messages.add(message);
				for (const address of addressesOf(name, attributes)) {
					const { link, message } = resolve(address, file);
					if (link !== undefined) links.add(link);
					if (message !== undefined) messages.add(message);
				}
			},
			close: () => undefined,
			text: () => undefined,
		});
		if (seen.headings !== 1) messages.add(`应当有一个一级标题（h1），却有 ${seen.headings} 个。`);
		return {
			ids: kept(ids),
			links: kept(links),
			messages: kept(messages),
			isIndexed: seen.isIndexed,
		};
	};
}

function addressesOf(name: string, attributes: Attributes): string[] {
	if (name === 'base') return [];
	const found = addressAttributes.flatMap((key) => attributes.get(key) ?? []);
	const srcset = attributes.get('srcset');
	return srcset === undefined ? found : [...found, ...candidatesOf(srcset)];
}

const addressAttributes = ['href', 'src', 'poster', 'action', 'data'];
