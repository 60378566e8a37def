import type { Comment, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { SourceDocument, SourceMeta } from '#import/clean/text/source.ts';
import { assertShallow } from './assert-shallow.ts';
import { within } from './elements.ts';
import { isPlatform, pageRules } from './page-rules.ts';
import { readTree } from './read-tree.ts';

/** Reads HTML, a whole page or a pasted part of one. */
export function readPage(markup: string): Omit<SourceDocument, 'pictureBytes'> {
	assertShallow(markup, { xmlMode: false });
	const root = unified().use(rehypeParse).parse(markup);
	const isWholePage = /<(?:html|body|head)[\s>]/i.test(markup.slice(0, 20_000));
	const document = readTree(root, { linesAreParagraphs: !isWholePage, judge: pageRules(root) });
	return { ...document, meta: { ...metaOf(root), ...document.meta } };
}

function metaOf(root: Root): SourceMeta {
	const nodes = [...within(root)];
	const elements = nodes.filter((node) => node.type === 'element');
	const named = new Map(
		elements
			.filter(({ tagName }) => tagName === 'meta')
			.map(({ properties: { property, name, content } }) => [
				String(property ?? name ?? '').toLowerCase(),
				String(content ?? '').trim(),
			]),
	);
	const first = (...names: readonly string[]) => names.map((name) => named.get(name)).find(Boolean);
	const heading = elements.find(({ tagName }) => tagName === 'title');
	const title =
		first('og:title', 'twitter:title', 'articletitle') ?? (heading && toString(heading).trim());
	const url = first('og:url') ?? savedFrom(nodes.filter((node) => node.type === 'comment'));
	const day = first('article:published_time', 'pubdate', 'publishdate') ?? '';
	const published = /^\d{4}-\d\d-\d\d/.exec(day)?.[0];
	const publisher = ['og:article:author', 'og:site_name', 'contentsource', 'sitename']
		.map((name) => named.get(name) ?? '')
		.find((name) => name !== '' && !isPlatform(name));
	return {
		...(title ? { title } : {}),
		...(url !== undefined && /^https?:\/\//.test(url) ? { url } : {}),
		...(published === undefined ? {} : { published }),
		...(publisher === undefined ? {} : { publisher }),
	};
}

/** Browsers write the address of a saved page into a comment. */
const savedFrom = (comments: readonly Comment[]): string | undefined =>
	comments
		.map(({ value }) => /saved from url=\(\d+\)(https?:\S+)/.exec(value)?.[1])
		.find((url) => url !== undefined);
