import type { Span } from '#variants/read-html.ts';

export type Attributes = ReadonlyMap<string, string>;

/** The values of a tag's attributes; of entities only `&` stands in addresses. */
export function valuesOf(html: string, spans: ReadonlyMap<string, Span>): Attributes {
	const values = new Map<string, string>();
	for (const [name, { start, end }] of spans) {
		const value = html.slice(start, end);
		values.set(name, value.includes('&') ? value.replace(/&(?:amp|#38|#x26);/gi, '&') : value);
	}
	return values;
}

/** Addresses of a `srcset`. */
export const candidatesOf = (srcset: string): string[] =>
	srcset.split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
