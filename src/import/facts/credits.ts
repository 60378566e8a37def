import { readBracket } from '#import/clean/structure/read-byline.ts';
import type { BylineEvidence } from '#import/source/changes.ts';
import type { Fact, Reading } from './clauses/reading.ts';

export const creditFields = ['text', 'photos', 'first', 'second', 'final'] as const;

/** Who wrote, took pictures and reviewed, as the lines around a text say. */
type Credits = Partial<Record<(typeof creditFields)[number], Fact>>;

/** Credits from labelled lines, and from the brackets around a text: 本报讯（记者 张三）, （教导处 供稿）. */
export function findCredits(reading: Reading, bylines: readonly BylineEvidence[]): Credits {
	const lines = bylines.map(({ field, value, text }) => ({ field, value, quote: text.text }));
	const credits: Credits = {};
	for (const { field, value, quote } of [...lines, ...inBrackets(reading)]) {
		const [line = ''] = value.replace(label, '').split('\n', 1);
		const name = line.slice(0, 40).trim();
		const known = creditFields.find((one) => one === field);
		if (known && name !== '') credits[known] ??= { value: name, quote };
	}
	return credits;
}

/** 原创：张三 and 作者：张三 in the place of an author. */
const label = /^(?:(?:原创|转载)\s*[:：]?|(?:作者|文字?|撰稿|供稿|来源)\s*[:：])\s*/;

/** Behind the place of a report, and at the end of a line. */
const bracket = /(?:讯|消息|电)\s*[(]([^()\n]{2,60})[)]|[(]([^()\n]{2,60})[)]\s*$/gm;

function* inBrackets({ text, bodyFrom, written }: Reading) {
	for (const { index: from, 0: words, 1: lead, 2: end = '' } of text.matchAll(bracket)) {
		const found = from < bodyFrom ? [] : readBracket((lead ?? end).trim());
		for (const { field, value } of found) {
			const at = text.indexOf(value, from);
			const quote = written.slice(from, from + words.length);
			yield { field, value: written.slice(at, at + value.length), quote };
		}
	}
}
