import type { Facts } from '#import/facts/extract-facts.ts';
import { questionsOf } from './questions.ts';

interface Subject {
	readonly facts: Facts;
	readonly isTitleMadeUp: boolean;
}

/** What the author should look at before a draft is published: the questions about its facts. */
export const findDoubts = ({ facts, isTitleMadeUp }: Subject): string[] => [
	...(isTitleMadeUp ? ['原文没有标题，草稿的标题是按内容拟的，请改成自己的。'] : []),
	...questionsOf(facts).map(({ text }) => text),
];
