import { fold } from '#import/text/fold.ts';
import { bothWords } from '#import/structure/byline-labels.ts';
import type { BylineFact } from '#import/structure/read-byline.ts';
import { isName } from '#import/structure/spaced-labels.ts';
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

const bothAround = new RegExp(`^[^:/]*${bothWords}|\\s${bothWords}[\\s)]*$`);

const writer =
	'(?:(?:本报|本网|本台|本刊|全媒体|融媒体|见习|实习|特约|首席)*(?:记者|通讯员)|供稿人?|撰稿人?|撰文|文字?|作者)';
const name = '([^()\\n\\s:/]{2,16})';
const both = `(?:${bothWords}|文并图|摄影报道)`;

/** What brackets hold that name the writer or the photographer. */
const shapes: readonly (readonly [CreditField[], RegExp])[] = [
	[['text', 'photos'], new RegExp(`^${both}\\s*[:/]?\\s*([^()\\n]{2,24})$`)],
	[['text', 'photos'], new RegExp(`^(?:${writer}\\s*[:/]?\\s*)?${name}\\s*${both}$`)],
	[
		['text'],
		new RegExp(
			`^${writer}\\s*[:/]?\\s*([^()\\n]{2,24}?)(?:[\\s,;]+(?:图片?|摄影|供图)\\s*[:/]?\\s*[^()\\n]{2,16})?$`,
		),
	],
	[['photos'], /^[^()\n]*?(?:图|摄影|供图|摄)\s*[:/]\s*([^()\n]{2,16})$/],
	[['photos'], /^(?:[^()\n]*[\s,;])?(?:图片?|摄影|供图)\s+([^()\n\s]{2,16})$/],
	[['photos'], /^(?:图片|照片)由\s*([^()\n]{2,16}?)\s*(?:提供|拍摄)$/],
	[['text'], new RegExp(`^${name}\\s*(?:供稿|撰稿|报道)$`)],
	[['photos'], new RegExp(`^${name}\\s*(?:摄影?|供图)$`)],
];

/** What closing brackets hold without any word for writing. */
const closingShapes: typeof shapes = [
	[
		['text'],
		/^([^()\n:。,]{2,20}(?:办公室|宣传[组部处室]|教研[组室]|教[务导]处|政教处|教科室|[\u3400-\u9fff]{1,4}[股科]|工作站|信息组))$/,
	],
];
const lastName =
	/[。!”]\s*[(](?!全文完|未完)([\u3400-\u9fff]{2,4}(?:[ 、]+[\u3400-\u9fff]{2,4}){0,2})[)]\s*$/;

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
	const last = lastName.exec(end);
	for (const match of ends) take(match, 0, [...shapes, ...closingShapes]);
	if (lead) take(lead, bodyFrom, shapes);
	if (last?.[1]?.split(/[ 、]+/).every(isName)) take(last, 0, [[['text'], /^(.+)$/]]);
	return found;

	function take(match: RegExpExecArray, from: number, known: typeof shapes): void {
		const start = from + match.index;
		for (const [fields, shape] of known) {
			const value = shape.exec((match[1] ?? '').trim())?.[1]?.trim();
			if (value === undefined) continue;
			const quote = quoteOf(reading, start, start + match[0].trimEnd().length);
			for (const field of fields) found[field] ??= { value: valueIn(reading, start, value), quote };
		}
	}
}

/** The value in the script of the source. */
function valueIn({ text, tracked }: Reading, from: number, value: string): string {
	const place = text.indexOf(value, from);
	return tracked.text.slice(place, place + value.length);
}
