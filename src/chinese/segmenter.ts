const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words that a text falls into, by the dictionary that the engine brings; signs are words too.
 * @example wordsOf('两校教师结对。') // ['两', '校', '教师', '结', '对', '。']
 */
export const wordsOf = (text: string): string[] =>
	Array.from(segmenter.segment(text), ({ segment }) => segment);
