import { isBylineField, type BylineField } from '#import/source/byline.ts';
import labels from './byline-labels.json' with { type: 'json' };

const half = '(?:文字?|撰文|撰稿|供稿|写稿|文稿|图片?|摄影|照片|供图|拍摄)';

/** Labels of who wrote and took the pictures, both: 图文, 文/图, 文字、摄影. */
export const bothWords = `(?:图文(?:供稿|编辑|撰写|作者)?|文图|${half}[、/及和&]${half})`;
const isBoth = new RegExp(`^${bothWords}$`);

const fieldsByWord = new Map(
	labels.flatMap(({ field, words }) =>
		words.flatMap((line) =>
			line.split(' ').flatMap((word) => (isBylineField(field) ? [[word, field] as const] : [])),
		),
	),
);

/** All words that open such a line, as alternatives of a pattern: the longer ones first. */
export const labelWords = [...fieldsByWord.keys()].sort((a, b) => b.length - a.length).join('|');

/** The field that a label stands for. */
export const labelOf = (word: string): BylineField | undefined =>
	isBoth.test(word) ? 'text' : fieldsByWord.get(word);
