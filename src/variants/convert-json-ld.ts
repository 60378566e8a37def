import type { Convert } from './converter.ts';
import { simplified, traditional, variantAddress, type SiteRoot } from './variant-address.ts';

/** Structured data of a page with its texts, its language and its addresses in the other script. */
export function convertJsonLd(json: string, convert: Convert, root: SiteRoot): string {
	const convertString = (text: string): string => {
		if (text === simplified) return traditional;
		return /^(?:https?:\/)?\//.test(text) ? variantAddress(text, root) : convert(text);
	};
	const converted: unknown = JSON.parse(json, (_key, value: unknown) =>
		typeof value === 'string' ? convertString(value) : value,
	);
	return JSON.stringify(converted).replaceAll('<', String.raw`\u003c`);
}
