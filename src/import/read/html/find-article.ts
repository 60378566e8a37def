import type { Element, Nodes, Root } from 'hast';
import { hintsOf } from './hints.ts';

/** The element that holds the article on pages of known make, when there is enough text in it. */
export function findArticle(root: Root): Element | undefined {
	for (const pattern of containers) {
		const found = elements(root).filter((element) => pattern.test(markOf(element)));
		const best = found.sort((a, b) => textLength(b) - textLength(a))[0];
		if (best && textLength(best) >= 80) return best;
	}
	return undefined;
}

/** 公众号, 美篇 and 简篇, systems of governments and newspapers; the surer ones first. */
const containers = [
	/ js_content |rich_media_content/i,
	/ql-editor|mp-content|meipian-content|article-section/i,
	/TRS_Editor|trs_paper_default| zoom | UCAP-CONTENT |view TRS_UEDITOR/i,
	/article[-_]?(?:content|body|con|text)|news[-_]?(?:content|body|text|con)|content[-_]?(?:text|body|detail|main)|detail[-_]?(?:content|con|text)|main[-_]?text|entry-content|post-content/i,
	/ (?:vsb_content|ozoom|artibody|endText|Cnt-Main-Article-QQ|text_content) /i,
	/<article>/,
] as const;

const markOf = (element: Element) => ` ${hintsOf(element)} <${element.tagName}>`;

function elements(node: Nodes): Element[] {
	if (!('children' in node)) return [];
	const inside = node.children.flatMap(elements);
	return node.type === 'element' ? [node, ...inside] : inside;
}

function textLength(node: Nodes): number {
	if (node.type === 'text') return node.value.trim().length;
	if (node.type === 'element' && /^(?:script|style)$/.test(node.tagName)) return 0;
	return 'children' in node ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}
