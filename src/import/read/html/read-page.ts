import type { Comment, Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { SourceDocument, SourceMeta } from '#import/clean/text/source.ts';
import { assertShallow } from './assert-shallow.ts';
import { pageRules } from './page-rules.ts';
import { readTree } from './read-tree.ts';

/** Reads HTML, a whole page or a pasted part of one. */
export function readPage(markup: string): Omit<SourceDocument, 'pictureBytes'> {
	assertShallow.html(markup);
	const root = unified().use(rehypeParse).parse(markup);
	const isWholePage = /<(?:html|body|head)[\s>]/i.test(markup.slice(0, 20_000));
	const document = readTree(root, { linesAreParagraphs: !isWholePage, ruleFor: pageRules(root) });
	return { ...document, meta: metaOf(root) };
}

function metaOf(root: Root): SourceMeta {
	const nodes = allNodes(root);
	const named = new Map(nodes.flatMap(namedContent));
	const first = (...names: readonly string[]) =>
		names.map((name) => named.get(name)).find((content) => content !== undefined && content !== '');
	const title = first('og:title', 'twitter:title', 'articletitle') ?? titleOf(nodes);
	const url = first('og:url') ?? savedFrom(nodes);
	const published = dayOf(first('article:published_time', 'pubdate', 'publishdate'));
	const publisher = first('og:article:author', 'og:site_name', 'contentsource', 'sitename');
	return {
		...(title === undefined ? {} : { title }),
		...(url !== undefined && /^https?:\/\//.test(url) ? { url } : {}),
		...(published === undefined ? {} : { published }),
		...(publisher === undefined ? {} : { publisher }),
	};
}

const allNodes = (node: Nodes): Nodes[] =>
	'children' in node ? [node, ...node.children.flatMap(allNodes)] : [node];

function namedContent(node: Nodes): [string, string][] {
	if (node.type !== 'element' || node.tagName !== 'meta') return [];
	const name = String(node.properties['property'] ?? node.properties['name'] ?? '').toLowerCase();
	return name ? [[name, String(node.properties['content'] ?? '').trim()]] : [];
}

function titleOf(nodes: readonly Nodes[]): string | undefined {
	const isTitle = (node: Nodes): node is Element =>
		node.type === 'element' && node.tagName === 'title';
	const words = nodes
		.find(isTitle)
		?.children.map((child) => (child.type === 'text' ? child.value : ''));
	return words?.join('').trim() || undefined;
}

/** Browsers write the address of a saved page into a comment. */
function savedFrom(nodes: readonly Nodes[]): string | undefined {
	const isComment = (node: Nodes): node is Comment => node.type === 'comment';
	const words = nodes.find(
		(node): node is Comment => isComment(node) && node.value.includes('saved from url='),
	);
	return words?.value
		.split(/\s+/)
		.map((word) => word.replace(/^url=\(\d+\)/, ''))
		.find((word) => /^https?:/.test(word));
}

const dayOf = (written = ''): string | undefined => /^\d{4}-\d\d-\d\d/.exec(written)?.[0];
