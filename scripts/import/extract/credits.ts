import { fold } from '#import/text/fold.ts';
import type { BylineFact } from '#import/structure/read-byline.ts';
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

/** Credits from bylines, and from the brackets that close a text: （教导处 供稿）. */
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
	return { ...closing(reading), ...fromBylines };
}

/** Lines that say a field in other words where its own line is missing. */
const standIns: Partial<Record<CreditField, (byline: BylineFact) => boolean>> = {
	photos: (byline) => isBoth(byline),
	text: ({ field, value, quote }) =>
		field === 'editor' && value !== '' && /^\s*编辑/.test(fold(quote.text)),
};

/** 图文：张老师 */
const isBoth = ({ field, quote }: BylineFact) =>
	field === 'text' && /^[^::/]*(?:图文|文图|图\/文|文\/图)/.test(quote.text);

const shapes: readonly (readonly [CreditField[], RegExp])[] = [
	[['text', 'photos'], /[(](?:图文|文图|文\/图|图\/文)\s*[:/]?\s*([^()\n]{2,24})[)]\s*$/m],
	[['text', 'photos'], /[(]([^()\n\s:]{2,16})\s*(?:图文|文\/图|图\/文|文并图)[)]\s*$/m],
	[
		['text'],
		/[(](?:通讯员|供稿|撰稿|文|记者|作者)\s*[:/]?\s*([^()\n]{2,24}?)(?:\s+(?:图|摄影|供图)\s*[:/]?\s*[^()\n]{2,16})?[)]\s*$/m,
	],
	[['photos'], /[(][^()\n]*?(?:图|摄影|供图|摄)\s*[:/]\s*([^()\n]{2,16})[)]\s*$/m],
	[['text'], /[(]([^()\n\s:]{2,16})\s*(?:供稿|撰稿|报道)[)]\s*$/m],
	[
		['text'],
		/[(]([^()\n:。,]{2,20}(?:办公室|宣传[组部处室]|教研[组室]|教[务导]处|政教处|教科室|[\u3400-\u9fff]{1,4}[股科]|工作站|信息组))[)]\s*$/m,
	],
	[['text'], /[。!”][(]([\u3400-\u9fff]{2,4}(?:[ 、]+[\u3400-\u9fff]{2,4}){0,2})[)]\s*$/],
];

function closing(reading: Reading): Credits {
	const end = reading.text.trimEnd();
	const start = Math.max(0, end.length - 160);
	const found: Partial<Record<CreditField, CreditFact>> = {};
	for (const [fields, shape] of shapes) {
		const match = shape.exec(end.slice(start));
		const value = match?.[1];
		if (!match || value === undefined) continue;
		const quote = quoteOf(
			reading,
			start + match.index,
			start + match.index + match[0].trimEnd().length,
		);
		const at = quote.text.length > 0 ? valueIn(reading, start + match.index, value) : value;
		for (const field of fields) found[field] ??= { value: at.trim(), quote };
	}
	return found;
}

/** The value in the script of the source. */
function valueIn({ text, tracked }: Reading, from: number, value: string): string {
	const place = text.indexOf(value, from);
	return tracked.text.slice(place, place + value.length);
}
