import type { Element } from 'hast';
import { plain, type Setting } from '#import/source/block.ts';
import { isSlanted, isStrong, namesOf, styleOf } from './elements.ts';

/** What the elements around a text say about it. */
export interface HtmlContext extends Setting {
	/** The list's next number; `null` in a list of bullets. */
	readonly list: { next: number } | null;
	/** The number of the item, for the first text in it. */
	readonly item: { ordinal: number };
	readonly isSlanted: boolean;
	readonly href: string | undefined;
}

export const initialContext: HtmlContext = {
	...plain,
	isBare: true,
	list: null,
	item: { ordinal: 0 },
	isSlanted: false,
	href: undefined,
};

export function contextOf(element: Element, outer: HtmlContext): HtmlContext {
	const { tagName, properties } = element;
	if (tagName === 'html' || tagName === 'body') return outer;
	const href = tagName === 'a' ? String(properties['href']) : '';
	const context: HtmlContext = {
		...outer,
		isBare: false,
		align: alignOf(element) ?? outer.align,
		isStrong: outer.isStrong || isStrong(element),
		isSlanted: outer.isSlanted || isSlanted(element),
		href: /^https?:\/\//i.test(href) ? href : outer.href,
	};
	if (/^h[1-6]$/.test(tagName)) return { ...context, heading: Number(tagName[1]) };
	if (tagName === 'blockquote') return { ...context, isQuote: true };
	if (tagName === 'li') {
		if (outer.list && 'value' in properties) outer.list.next = Number(properties['value']);
		return { ...context, item: { ordinal: outer.list ? outer.list.next++ : 0 } };
	}
	if (tagName !== 'ul' && tagName !== 'ol') return context;
	const list = tagName === 'ol' ? { next: Number(properties['start'] ?? 1) } : null;
	return { ...context, listDepth: outer.listDepth + 1, list };
}

function alignOf(element: Element): HtmlContext['align'] | undefined {
	const set = /text-align:\s*(\w+)/i.exec(styleOf(element))?.[1]?.toLowerCase();
	const words = [String(element.properties['align'] ?? ''), set ?? '', ...namesOf(element)];
	const has = (shape: RegExp) => words.some((word) => shape.test(word));
	if (has(/^(?:(?:ql-)?align-)?center$/)) return 'center';
	if (has(/^(?:end|(?:(?:ql-)?align-)?right)$/)) return 'end';
	return has(/^(?:left|justify)$/) ? 'start' : undefined;
}
