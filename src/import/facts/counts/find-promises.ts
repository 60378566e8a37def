import { quoteOf, type Asked, type Reading } from '#import/facts/clauses/reading.ts';
import { findAmounts } from './amounts.ts';

/** Sentences of a plan that say how often or how much: each may be a promise, which a person enters. */
export const findPromises = (reading: Reading): Asked[] =>
	Array.from(reading.text.matchAll(/[^。;\n]+[。;]?/g))
		.filter(
			({ index, 0: words }) =>
				index >= reading.bodyFrom && (often.test(words) || findAmounts(words).length > 0),
		)
		.map(({ index, 0: { length } }) => ({
			text: quoteOf(reading, { from: index, to: index + length }),
		}));

const often = /每个?(?:月|周|星期|学期|学年|年|季度)|[一两二三四]周一次|不定期|定期/;
