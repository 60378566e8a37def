const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words that a text falls into, by the dictionary that the engine brings; signs are words too.
 * @example wordsOf('两校教师结对。') // ['两', '校', '教师', '结', '对', '。']
 */
export const wordsOf = (text: string): string[] =>
	Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The words of a list in a data file: lines of words parted by spaces. */
export const wordList = (lines: readonly string[]): string[] =>
	lines.flatMap((line) => line.split(' '));

/** The same as a part of a pattern that matches any of them, the longest that fits. */
export const anyWord = (lines: readonly string[]): string =>
	`(?:${wordList(lines)
		.sort((a, b) => b.length - a.length)
		.join('|')})`;

/** The characters of a list in a data file. */
export const characterSet = (lines: readonly string[]): ReadonlySet<string> =>
	new Set(lines.flatMap((line) => [...line]));

/** A pattern of a data file with the parts put in that it names in braces, which may name others. */
export const wholePattern = (pattern: string, parts: Readonly<Record<string, string>>): string =>
	pattern.replace(/\{([A-Z_]+)\}/g, (_, name: string) => wholePattern(parts[name] ?? '', parts));
