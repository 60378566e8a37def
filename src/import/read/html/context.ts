import type { Element } from 'hast';

/** What the elements around a text say about it. */
export interface Context {
	readonly heading: number;
	readonly align: 'start' | 'center' | 'end';
	readonly listDepth: number;
	/** Gives the number of the item, once: what follows in the same item has none. */
	readonly ordinal: () => number;
	readonly isQuote: boolean;
	/** Directly below the root, without an element of its own. */
	readonly isTop: boolean;
	readonly isOrdered: boolean;
	readonly isStrong: boolean;
	readonly count: () => number;
}

export const initialContext: Context = {
	heading: 0,
	align: 'start',
	listDepth: 0,
	ordinal: () => 0,
	isQuote: false,
	isTop: true,
	isOrdered: false,
	isStrong: false,
	count: () => 0,
};

export function contextOf(element: Element, outer: Context): Context {
	const { tagName } = element;
	if (tagName === 'html' || tagName === 'body') return outer;
	const context = {
		...outer,
		isTop: false,
		align: alignOf(element) ?? outer.align,
		isStrong: outer.isStrong || isStrong(element),
	};
	if (/^h[1-6]$/.test(tagName)) return { ...context, heading: Number(tagName[1]) };
	if (tagName === 'blockquote') return { ...context, isQuote: true };
	if (tagName === 'ul' || tagName === 'ol') {
		const isOrdered = tagName === 'ol';
		const count = counter(Number(element.properties['start'] ?? 1));
		return { ...context, listDepth: outer.listDepth + 1, isOrdered, count };
	}
	if (tagName === 'li')
		return { ...context, ordinal: outer.isOrdered ? once(outer.count()) : () => 0 };
	return context;
}

const isStrong = ({ tagName, properties }: Element) =>
	tagName === 'strong' ||
	tagName === 'b' ||
	/font-weight:\s*(?:bold|[6-9]00)/i.test(String(properties['style'] ?? ''));

function alignOf({ properties }: Element): Context['align'] | undefined {
	const words = `${String(properties['align'] ?? '')} ${String(properties['style'] ?? '')} ${classesOf(properties)}`;
	if (/text-align:\s*center|^center|align-center|ql-align-center/i.test(words)) return 'center';
	if (/text-align:\s*(?:right|end)|^right|align-right|ql-align-right/i.test(words)) return 'end';
	return /text-align:\s*(?:left|justify)/i.test(words) ? 'start' : undefined;
}

/** The class names of an element as one string. */
export function classesOf(properties: Element['properties']): string {
	const names = properties['className'];
	return Array.isArray(names) ? names.join(' ') : '';
}

function counter(start: number): () => number {
	let next = start;
	return () => next++;
}

function once(value: number): () => number {
	let left = value;
	return () => {
		const now = left;
		left = 0;
		return now;
	};
}
