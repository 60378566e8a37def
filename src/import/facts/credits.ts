import { fold } from '#chinese/fold.ts';
import { bothWords } from '#import/clean/structure/byline-labels.ts';
import type { BylineFact } from '#import/clean/text/byline.ts';
import { isBody, isName } from '#import/clean/structure/names.ts';
import written from './credit-shapes.json' with { type: 'json' };
import { quoteOf, type Quote, type Reading } from './reading.ts';

/** Who wrote, took pictures and reviewed, as the lines around a text say. */
export interface Credits {
	readonly text?: CreditFact;
	readonly photos?: CreditFact;
	readonly first?: CreditFact;
	readonly second?: CreditFact;
	readonly final?: CreditFact;
}

export interface CreditFact {
	readonly value: string;
	readonly quote: Quote;
}

export type CreditField = keyof Credits;
export const creditFields = [
	'text',
	'photos',
	'first',
	'second',
	'final',
] as const satisfies CreditField[];

/** Credits from bylines, and from the brackets around a text: 本报讯（记者 张三）, （教导处 供稿）. */
export function findCredits(reading: Reading, bylines: readonly BylineFact[]): Credits {
	const fromBylines = Object.fromEntries(
		creditFields.flatMap((field) => {
			const fact = bylines.find((one) => one.field === field && one.value !== '');
			const found = fact ?? bylines.find(standIns[field] ?? (() => false));
			return found
				? [
						[
							field,
							{
								value: found.value.slice(0, 40),
								quote: quoteOf({ tracked: found.quote }, 0, found.quote.text.length),
							},
						],
					]
				: [];
		}),
	);
	return { ...inBrackets(reading), ...fromBylines };
}

/** Lines that say a field in other words where its own line is missing. */
const standIns: Partial<Record<CreditField, (byline: BylineFact) => boolean>> = {
	photos: (byline) => isBoth(byline),
	text: ({ field, value, quote }) =>
		field === 'editor' && value !== '' && /^\s*编辑/.test(fold(quote.text)),
};

/** 图文：张老师 */
const isBoth = ({ field, quote }: BylineFact) =>
	field === 'text' && bothAround.test(fold(quote.text));

const writers =
	'(?:(?:本报|本网|本台|本刊|全媒体|融媒体|见习|实习|特约|首席)*(?:记者|通讯员)|供稿人?|撰稿人?|撰文|文字?|作者)';
const bothAround = new RegExp(`^[^:/]*${bothWords}|\\s${bothWords}[\\s)]*$`);

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

/** A name in brackets at the very end, behind a sentence or in a line of its own. */
const lastBracket = /(?:[。!?”…]\s*|\n\s*)[(]([^()\n:,。]{2,24})[)]\s*$/;

/** Words in such brackets that are no names: 全文完, 图略, 来源网络. */
const notNames = /完|续|略|待|图|表|附|注|稿|版|摘|转|源|网|终|止|[的了是有在为]/;

/** How far from the beginning a reporter is named, and from the end a writer. */
const [opening, closing] = [300, 160];

function inBrackets(reading: Reading): Credits {
	const { text, bodyFrom } = reading;
	const end = text.trimEnd();
	const found: Partial<Record<CreditField, CreditFact>> = {};
	const lead = /(?:讯|消息|电)\s*[(]([^()\n]{2,40})[)]/.exec(
		text.slice(bodyFrom, bodyFrom + opening),
	);
	const ends = [...end.matchAll(/[(]([^()\n]{2,60})[)]\s*$/gm)].filter(
		({ index }) => index >= end.length - closing,
	);
	const last = lastBracket.exec(end);
	const signed = last ? signatureIn(last[1] ?? '', /\n\s*[(]/.test(last[0])) : undefined;
	for (const match of ends) take(match, 0, true);
	if (lead) take(lead, bodyFrom, false);
	if (last && signed !== undefined) found.text ??= creditOf(last, last.index, signed);
	return found;

	function take(match: RegExpExecArray, from: number, isAtEnd: boolean): void {
		const start = from + match.index;
		for (const { fields, pattern, isLast } of shapes) {
			const value = pattern.exec((match[1] ?? '').trim())?.[1]?.trim();
			if (value === undefined || (isLast && !isAtEnd)) continue;
			for (const field of fields) found[field] ??= creditOf(match, start, value);
		}
	}

	function creditOf([words]: RegExpExecArray, start: number, value: string): CreditFact {
		const quote = quoteOf(reading, start, start + words.trimEnd().length);
		return { value: valueIn(reading, start, personIn(value)), quote };
	}
}

/** (萨仁高娃) alone in the last line signs, whatever the surname; behind a sentence names only. */
function signatureIn(words: string, isOwnLine: boolean): string | undefined {
	if (notNames.test(words)) return undefined;
	const isLone = isOwnLine && /^[\u3400-\u9fff]{3,4}$/.test(words);
	return words.split(/[ 、]+/).every(isName) || isLone ? words : undefined;
}

/** 县教育局 何建军: the person, where a body and a person are named. */
function personIn(value: string): string {
	const [, body = '', name = ''] = /^(\S+)\s+(\S{2,4})$/.exec(value) ?? [];
	return isBody(body) && !isBody(name) ? name : value;
}

/** The value in the script of the source. */
function valueIn({ text, tracked }: Reading, from: number, value: string): string {
	const place = text.indexOf(value, from);
	return tracked.text.slice(place, place + value.length);
}
