import { readBracket } from '#import/clean/structure/read-byline.ts';
import type { Evidence } from '#import/source/ledger.ts';
import { quoteOf, type Fact, type Reading } from './clauses/reading.ts';

export const creditFields = ['text', 'photos', 'first', 'second', 'final'] as const;

/** Who wrote, took pictures and reviewed, as the lines around a text say. */
type Credits = Partial<Record<(typeof creditFields)[number], Fact>>;

/** Credits from labelled lines, and from the brackets around a text: 本报讯（记者 张三）, （教导处 供稿）. */
export function findCredits(reading: Reading, bylines: readonly Evidence[]): Credits {
	const lines = bylines.map(({ field, value, text }) => ({ field, value, quote: text.text }));
	const credits: Credits = {};
	for (const { field, value, quote } of [...lines, ...inBrackets(reading)]) {
		const [line = ''] = value.split('\n', 1);
		const name = line.slice(0, 40).trim();
		const known = creditFields.find((one) => one === field);
		if (known && name !== '') credits[known] ??= { value: name, quote };
	}
	return credits;
}

/** How far from the beginning a reporter is named, and from the end a writer. */
const [opening, closing] = [300, 160];

function* inBrackets(reading: Reading) {
	const { text, bodyFrom } = reading;
	const end = text.trimEnd().length;
	for (const match of text.matchAll(/(讯|消息|电)?\s*[(]([^()\n]{2,60})[)](\s*$)?/gm)) {
		const [words, lead, inside = '', atLineEnd] = match;
		const { index: from } = match;
		const isLead = lead !== undefined && from >= bodyFrom && from < bodyFrom + opening;
		const isEnd = atLineEnd !== undefined && from >= end - closing;
		const quote = quoteOf(reading, { from, to: from + words.trimEnd().length });
		for (const { field, value } of isLead || isEnd ? readBracket(inside.trim()) : []) {
			const at = text.indexOf(value, from);
			yield { field, value: quoteOf(reading, { from: at, to: at + value.length }), quote };
		}
	}
}
