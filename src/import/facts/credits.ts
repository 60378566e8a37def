import { fold } from '#chinese/fold.ts';
import { bothWords } from '#import/clean/structure/byline-labels.ts';
import type { BylineFact } from '#import/source/byline.ts';
import written from './credit-shapes.json' with { type: 'json' };
import { quoteOf, type Quote, type Reading } from './clauses/reading.ts';

export const creditFields = ['text', 'photos', 'first', 'second', 'final'] as const;

/** Who wrote, took pictures and reviewed, as the lines around a text say. */
export type Credits = Partial<Record<(typeof creditFields)[number], CreditFact>>;

export interface CreditFact {
	readonly value: string;
	readonly quote: Quote;
}

/** Credits from labelled lines, and from the brackets around a text: 本报讯（记者 张三）, （教导处 供稿）. */
export function findCredits(reading: Reading, bylines: readonly BylineFact[]): Credits {
	const credits: Credits = inBrackets(reading);
	for (const field of creditFields) {
		const named = bylines.filter(({ value }) => value !== '');
		const line =
			named.find((one) => one.field === field) ??
			(field === 'photos' ? named.find(isBoth) : undefined);
		if (line)
			credits[field] = {
				value: line.value.slice(0, 40),
				quote: quoteOf({ tracked: line.quote }, 0, line.quote.text.length),
			};
	}
	return credits;
}

/** 图文：张老师 */
const isBoth = ({ field, quote }: BylineFact) =>
	field === 'text' && bothAround.test(fold(quote.text));
const bothAround = new RegExp(`^[^:/]*${bothWords}|\\s${bothWords}[\\s)]*$`);

const writers =
	'(?:(?:本报|本网|本台|本刊|全媒体|融媒体|见习|实习|特约|首席)*(?:记者|通讯员)|供稿人?|撰稿人?|撰文|文字?|作者)';

/** What brackets hold that names the writer or the photographer. */
const shapes = written.map(({ fields, pattern, isLast }) => ({
	fields: creditFields.filter((field) => fields.includes(field)),
	isLast: isLast === true,
	pattern: new RegExp(
		pattern
			.replaceAll('WRITER', writers)
			.replaceAll('NAME', '([^()\\n\\s:/]{2,16})')
			.replaceAll('BOTH', `(?:${bothWords}|文并图|摄影报道)`),
	),
}));

/** How far from the beginning a reporter is named, and from the end a writer. */
const [opening, closing] = [300, 160];

function inBrackets(reading: Reading): Credits {
	const { text, bodyFrom, tracked } = reading;
	const end = text.trimEnd().length;
	const credits: Credits = {};
	for (const match of text.matchAll(/(讯|消息|电)?\s*[(]([^()\n]{2,60})[)](\s*$)?/gm)) {
		const [words, lead, inside = '', atLineEnd] = match;
		const isLead =
			lead !== undefined && match.index >= bodyFrom && match.index < bodyFrom + opening;
		const isEnd = atLineEnd !== undefined && match.index >= end - closing;
		for (const { fields, pattern, isLast } of isLead || isEnd ? shapes : []) {
			const value = pattern.exec(inside.trim())?.[1]?.trim();
			if (value === undefined || (isLast && !isEnd)) continue;
			const at = text.indexOf(value, match.index);
			const fact = {
				value: tracked.text.slice(at, at + value.length),
				quote: quoteOf(reading, match.index, match.index + words.trimEnd().length),
			};
			for (const field of fields) credits[field] ??= fact;
		}
	}
	return credits;
}
