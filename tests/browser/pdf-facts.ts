/** What can be read from the plain parts of a PDF that Chromium wrote. */
export function pdfFacts(pdf: Uint8Array) {
	const text = Buffer.from(pdf).toString('latin1');
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	return {
		pages: count(/\/Type \/Page\b/g),
		sizes: [
			...new Set(
				[...text.matchAll(/\/MediaBox \[0 0 (\S+) (\S+)\]/g)].map(([, w, h]) => `${w} x ${h}`),
			),
		],
		isTagged: /\/MarkInfo <<[^>]*\/Marked true/.test(text),
		/** Fonts whose letters are not in the file; those of Type 3 are drawn in it. */
		looseFonts: count(/\/Subtype \/(?:CIDFontType\d|TrueType|Type1)\b/g) - count(/\/FontFile\d? /g),
	};
}
