import type { Element, Nodes } from 'hast';

const inline = new Set(
	'a abbr b bdi bdo big cite code data del dfn em font i input ins kbd label mark math q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);

/** Whether a line ends before and after the element. Unknown elements end lines. */
export const isBlock = ({ tagName }: Element): boolean => !inline.has(tagName);

/** The id and the class names of an element. */
export const namesOf = ({ properties: { id, className } }: Element): string[] =>
	[String(id ?? ''), ...(Array.isArray(className) ? className.map(String) : [])].filter(Boolean);

export const styleOf = ({ properties }: Element): string => String(properties['style'] ?? '');

export const isStrong = (element: Element): boolean =>
	/^(?:strong|b)$/.test(element.tagName) ||
	/font-weight:\s*(?:bold|[6-9]00)/i.test(styleOf(element));

export const isSlanted = (element: Element): boolean =>
	/^(?:em|i)$/.test(element.tagName) || /font-style:\s*italic/i.test(styleOf(element));

/** A node and all elements below it, in order. */
export function* elementsIn(node: Nodes): Generator<Element> {
	if (node.type === 'element') yield node;
	if ('children' in node) for (const child of node.children) yield* elementsIn(child);
}

/** Length of the text below a node, without blanks around its parts and without programs. */
export function lengthOf(node: Nodes): number {
	if (node.type === 'text') return node.value.trim().length;
	if (node.type === 'element' && /^(?:script|style)$/.test(node.tagName)) return 0;
	return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
}

/** Pages that load pictures late name them in other attributes; browsers save them under `src`. */
export function sourceOf({ properties }: Element): string {
	const names = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc'];
	const sources = names.map((name) => String(properties[name] ?? '')).filter(Boolean);
	const isSaved = (src: string) => !/^(?:https?:)?\/\/|^data:image\/(?:gif|svg)/i.test(src);
	const isAddress = (src: string) => !src.startsWith('data:');
	return sources.find(isSaved) ?? sources.find(isAddress) ?? sources[0] ?? '';
}
