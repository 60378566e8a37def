import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Root } from 'hast';
import type { SourceDocument, SourceMeta } from '#import/source/source.ts';
import { assertShallow } from './assert-shallow.ts';
import { accountMeta } from './account-page.ts';
import { elementsIn } from './elements.ts';
import { isPlatform, pageRules } from './page-rules.ts';
import { readTree } from './read-tree.ts';

/** Reads HTML, a whole page or a pasted part of one. */
export function readPage(markup: string): Omit<SourceDocument, 'pictureBytes'> {
	assertShallow(markup, { xmlMode: false });
	const root = unified().use(rehypeParse).parse(markup);
	const isWholePage = /<(?:html|body|head)[\s>]/i.test(markup.slice(0, 20_000));
	const document = readTree(root, { linesAreParagraphs: !isWholePage, judge: pageRules(root) });
	// Browsers write the address of a saved page into a comment.
	const saved = /<!-- saved from url=\(\d+\)(https?:\S+)/.exec(markup)?.[1];
	const account = accountMeta(root, markup);
	return { ...document, meta: { ...metaOf(root, saved, account), ...document.meta } };
}

function metaOf(root: Root, saved = '', account: ReturnType<typeof accountMeta>): SourceMeta {
	const elements = [...elementsIn(root)];
	const heading = elements.find(({ tagName }) => tagName === 'title');
	const named = new Map(
		elements
			.filter(({ tagName }) => tagName === 'meta')
			.map(({ properties: { property, name, content } }) => [
				String(property ?? name ?? '').toLowerCase(),
				String(content ?? '').trim(),
			]),
	);
	const all = (...names: readonly string[]) => names.flatMap((name) => named.get(name) || []);
	const [title = heading && toString(heading).trim()] = all(
		'og:title',
		'twitter:title',
		'articletitle',
	);
	const [url = saved] = all('og:url');
	const [day = ''] = all('article:published_time', 'pubdate', 'publishdate');
	const published = /^\d{4}-\d\d-\d\d/.exec(day)?.[0];
	// A 公众号 names its author where others name the publisher.
	const [publisher] = account
		? []
		: all('og:article:author', 'og:site_name', 'contentsource', 'sitename').filter(
				(name) => !isPlatform(name),
			);
	return {
		...(title ? { title } : {}),
		...(/^https?:\/\//.test(url) ? { url } : {}),
		...(published === undefined ? {} : { published }),
		...(publisher === undefined ? {} : { publisher }),
		...account,
	};
}
