import type { Element, Nodes, Root } from 'hast';
import type { ImportRule } from '#i18n/words/imports.ts';
import { findArticle } from './find-article.ts';
import { hintsOf } from './hints.ts';

/** Names the rule by which an element of a saved page is left out. */
export function pageRules(root: Root): (element: Element) => ImportRule | undefined {
	const article = findArticle(root);
	const wanted = article ? new Set<Nodes>([...within(article), ...around(root, article)]) : null;
	return (element) => {
		if (programs.has(element.tagName)) return 'program';
		if (element.tagName === 'title') return 'page-title';
		if (isHidden(element)) return 'hidden';
		if (wanted) return wanted.has(element) ? undefined : 'beside-article';
		return isFrame(element, root) ? 'page-frame' : undefined;
	};
}

const programs = new Set(
	'script style noscript template svg iframe object embed button input select textarea audio video canvas head-meta'.split(
		' ',
	),
);

/** Not 公众号's `visibility: hidden`, which its own program takes away. */
function isHidden({ properties }: Element): boolean {
	return (
		properties['hidden'] === true || /display:\s*none/i.test(String(properties['style'] ?? ''))
	);
}

const framingTags = new Set(['nav', 'footer', 'aside', 'menu', 'dialog']);
const framingRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);
const framingNames =
	/(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|crumbs?|location|position|share|bdshare|sidebar|aside|related|relate|recommend|footer|foot|copyright|comments?|toolbar|pagination|pager|prev(?:ious)?|next|login|search|qr_?code|reward|advert|ads?|hot|rank|friend-?links?)(?:$|[\s_-])/i;

/** Parts around an article, unless most of the page's text stands in them. */
function isFrame(element: Element, root: Root): boolean {
	const isNamed =
		framingTags.has(element.tagName) ||
		framingRoles.has(String(element.properties['role'] ?? '')) ||
		framingNames.test(hintsOf(element));
	return element.tagName === 'nav' || (isNamed && lengthOf(element) < lengthOf(root) * 0.3);
}

function lengthOf(node: Nodes): number {
	if (node.type === 'text') return node.value.trim().length;
	if (node.type === 'element' && programs.has(node.tagName)) return 0;
	return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
}

function* within(node: Nodes): Generator<Nodes> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* within(child);
}

/** Elements that hold the article, and lines beside it that name its title, source and date. */
function* around(node: Nodes, article: Element): Generator<Nodes> {
	if (!('children' in node)) return;
	const holds = [...within(node)].includes(article);
	if (holds) yield node;
	for (const child of node.children) {
		if (child === article) continue;
		if (child.type === 'element' && isAboutArticle(child)) yield* within(child);
		else if (holds) yield* around(child, article);
	}
}

const aboutNames =
	/(?:activity-name|rich_media_title|publish_time|profile_nickname|js_name|(?:^|[\s_-])(?:title|info|source|pubtime|pub-time|pubdate|article-meta|meta|author|date|time|property|bianji|editor)(?:$|[\s_-]))/i;

const isAboutArticle = (element: Element) =>
	element.tagName === 'h1' || (aboutNames.test(hintsOf(element)) && lengthOf(element) <= 200);
