/** What one import may need. Beyond this a file is a mistake or an attack. */
export const limits = {
	/** Bytes of a file as it lies on the disk. */
	fileBytes: 64 * 1024 * 1024,
	/** Bytes of a plain text, Markdown or HTML file: a report of 100,000 characters is 300 KB. */
	textBytes: 8 * 1024 * 1024,
	/** Characters of text in one file. */
	textLength: 300_000,
	/** Bytes that an archive says it unpacks to. */
	unpackedBytes: 200 * 1024 * 1024,
	/** Bytes of one XML part of a Word file. */
	partBytes: 30 * 1024 * 1024,
	/** Parts of an archive. */
	parts: 4000,
	/** Elements inside one another. Reports need some twenty. */
	depth: 256,
	/** Points of a picture; a phone takes 12 to 50 million. */
	pixels: 60_000_000,
	/** Pictures of one report. */
	pictures: 200,
} as const;
