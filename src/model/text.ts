import { z } from 'astro/zod';

/** Names a host, and nobody who signs in there: what stands before an @ hides where an address leads. */
const withHost = /^https?:\/\/[^/\\?#@]+(?:[/?#]|$)/i;

/** The address of a page or of a site. */
export const webAddress = z.httpUrl().regex(withHost);

/** Characters that cannot be seen or that reorder others; they never belong in a field. */
const invisible =
	/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Where a line is broken within a sentence, which Chinese writes without blanks. */
const brokenSentence =
	/([\p{Script=Han}，。、；：！？”）》])[^\S\n]*\n\s*(?=[\p{Script=Han}“（《])/gu;

const asLine = (written: string): string =>
	written.replace(invisible, '').replace(brokenSentence, '$1').replace(/\s+/g, ' ').trim();

/** A line of text with something to see in it. Numbers are taken as text. */
export const line = (longest: number) =>
	z
		.union([z.string(), z.number()])
		.transform((written) => asLine(String(written)))
		.pipe(z.string().min(1).max(longest))
		.meta({ editor: { maxLength: longest } });
