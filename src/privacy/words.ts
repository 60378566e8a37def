const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words that a text falls into. */
export const wordsOf = (text: string): string[] =>
	[...segmenter.segment(text)].map(({ segment }) => segment);
