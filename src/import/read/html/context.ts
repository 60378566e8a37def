import type { Element } from 'hast';
import { namesOf, styleOf } from './elements.ts';

/** What the elements around a text say about it. */
export interface Context {
	readonly heading: number;
	readonly align: 'start' | 'center' | 'end';
	readonly listDepth: number;
	/** Gives the number of the item, once: what follows in the same item has none. */
	readonly ordinal: () => number;
	/** Gives the next number of the list. */
	readonly count: () => number;
	readonly isQuote: boolean;
	/** Directly below the root, without an element of its own. */
	readonly isTop: boolean;
	readonly isStrong: boolean;
}

const none = () => 0;

export const initialContext: Context = {
	heading: 0,
	align: 'start',
	listDepth: 0,
	ordinal: none,
	count: none,
	isQuote: false,
	isTop: true,
	isStrong: false,
};

export function contextOf(element: Element, outer: Context): Context {
	const { tagName, properties } = element;
	if (tagName === 'html' || tagName === 'body') return outer;
	const isStrong =
		/^(?:strong|b)$/.test(tagName) || /font-weight:\s*(?:bold|[6-9]00)/i.test(styleOf(element));
	const context = {
		...outer,
		isTop: false,
		align: alignOf(element) ?? outer.align,
		isStrong: outer.isStrong || isStrong,
	};
	if (/^h[1-6]$/.test(tagName)) return { ...context, heading: Number(tagName[1]) };
	if (tagName === 'blockquote') return { ...context, isQuote: true };
	if (tagName === 'li') return { ...context, ordinal: once(outer.count()) };
	if (tagName !== 'ul' && tagName !== 'ol') return context;
	let next = Number(properties['start'] ?? 1);
	return {
		...context,
		listDepth: outer.listDepth + 1,
		count: tagName === 'ol' ? () => next++ : none,
	};
}

function alignOf(element: Element): Context['align'] | undefined {
	const { align } = element.properties;
	const set = /text-align:\s*(\w+)/i.exec(styleOf(element))?.[1]?.toLowerCase();
	const words = [String(align ?? ''), set ?? '', ...namesOf(element)];
	const has = (...names: readonly string[]) => names.some((name) => words.includes(name));
	if (has('center', 'align-center', 'ql-align-center')) return 'center';
	if (has('right', 'end', 'align-right', 'ql-align-right')) return 'end';
	return has('left', 'justify') ? 'start' : undefined;
}

function once(value: number): () => number {
	let left = value;
	return () => {
		const now = left;
		left = 0;
		return now;
	};
}
