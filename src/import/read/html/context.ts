import type { Element } from 'hast';
import { isStrong, namesOf, styleOf } from './elements.ts';

/** What the elements around a text say about it. */
export interface Context {
	readonly heading: number;
	readonly align: 'start' | 'center' | 'end';
	readonly listDepth: number;
	/** The list's next number; `null` in a list of bullets. */
	readonly list: { next: number } | null;
	/** The number of the item, for the first text in it. */
	readonly item: { ordinal: number };
	readonly isQuote: boolean;
	/** Directly below the root, without an element of its own. */
	readonly isTop: boolean;
	readonly isStrong: boolean;
}

export const initialContext: Context = {
	heading: 0,
	align: 'start',
	listDepth: 0,
	list: null,
	item: { ordinal: 0 },
	isQuote: false,
	isTop: true,
	isStrong: false,
};

export function contextOf(element: Element, outer: Context): Context {
	const { tagName, properties } = element;
	if (tagName === 'html' || tagName === 'body') return outer;
	const context: Context = {
		...outer,
		isTop: false,
		align: alignOf(element) ?? outer.align,
		isStrong: outer.isStrong || isStrong(element),
	};
	if (/^h[1-6]$/.test(tagName)) return { ...context, heading: Number(tagName[1]) };
	if (tagName === 'blockquote') return { ...context, isQuote: true };
	if (tagName === 'li')
		return { ...context, item: { ordinal: outer.list ? outer.list.next++ : 0 } };
	if (tagName !== 'ul' && tagName !== 'ol') return context;
	const list = tagName === 'ol' ? { next: Number(properties['start'] ?? 1) } : null;
	return { ...context, listDepth: outer.listDepth + 1, list };
}

function alignOf(element: Element): Context['align'] | undefined {
	const set = /text-align:\s*(\w+)/i.exec(styleOf(element))?.[1]?.toLowerCase();
	const words = [String(element.properties['align'] ?? ''), set ?? '', ...namesOf(element)];
	const has = (shape: RegExp) => words.some((word) => shape.test(word));
	if (has(/^(?:(?:ql-)?align-)?center$/)) return 'center';
	if (has(/^(?:end|(?:(?:ql-)?align-)?right)$/)) return 'end';
	return has(/^(?:left|justify)$/) ? 'start' : undefined;
}
