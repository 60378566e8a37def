import type { Convert } from './converter.ts';
import { simplified, traditional } from './script.ts';
import { variantAddress, type Place } from './variant-address.ts';

/** Structured data of a page with its texts, its language and its addresses in the other script. */
export function convertJsonLd(json: string, convert: Convert, place: Place): string {
	const convertString = (text: string): string => {
		if (text === simplified) return traditional;
		return /^(?:https?:\/)?\//.test(text) ? variantAddress(text, place) : convert(text);
	};
	const converted: unknown = JSON.parse(json, (_key, value: unknown) =>
		typeof value === 'string' ? convertString(value) : value,
	);
	return JSON.stringify(converted).replaceAll('<', String.raw`\u003c`);
}
