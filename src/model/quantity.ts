import { z } from 'astro/zod';
import { numeralsIn } from '#chinese/numerals.ts';
import { line } from './text.ts';
import { item, unit } from './unit.ts';

/** What a number can be: from `min` to `max`, where `null` means that nothing is said about the top. */
export interface Interval {
	readonly min: number;
	readonly max: number | null;
	/** The source says 约, or the sum holds such a part. */
	readonly isApproximate: boolean;
}

/** A number as people write it: `12`, `10+`, `10余`, `约100`, `近50`, `2-3`, `1.5万`, `十二`. */
export const amount = z
	.union([z.string(), z.number()])
	.transform((written, context) => {
		const interval = parseAmount(String(written));
		if (interval) return interval;
		context.addIssue({ code: 'custom', params: { reason: 'amount' }, input: written });
		return z.NEVER;
	})
	.meta({
		description: '数：12、10+（十余）、约100、近50、2-3、1.5万',
		editor: {
			pattern: String.raw`\d`,
			hint: '请写数，例如 12、10+、约100、近50、2-3。',
			isNumeric: true,
		},
	});

const counted = {
	value: amount,
	unit,
	item: item.optional(),
	quote: z
		.string()
		.max(40)
		.optional()
		.meta({ description: '原文里写这个数的几个字，例如“网络教研10余次”' }),
	note: z.string().optional().meta({ description: '怎么数的、哪里不确定' }),
};

/** What a number is meant for each of; such a number is no sum. */
export const each = line(20).meta({
	description: '这个数是每个什么的，例如 每个学科、每人、每次会；不是合计时才写',
});

const part = z
	.strictObject({ ...counted, each: each.optional() })
	.transform(({ value, ...rest }) => ({ ...value, ...rest }));

/**
 * A counted thing with its unit and the words of the source it was read from. Its parts say more of
 * it: nothing adds them to it, to each other or to anything else.
 */
export const quantity = z
	.strictObject({
		...counted,
		parts: z
			.array(part)
			.default([])
			.meta({ description: '其中：这个数里的几部分，或每人、每次多少；不再相加' }),
	})
	.transform(({ value, ...rest }) => ({ ...value, ...rest }))
	.meta({ description: '数量：数、单位、原文' });

export type Quantity = z.output<typeof quantity>;

/**
 * Reads a written number, or gives `null` where something else stands beside it.
 * @example parseAmount('10余') // { min: 10, max: null, isApproximate: false }
 */
export function parseAmount(written: string): Interval | null {
	const text = inWords(written.normalize('NFKC').replace(/[\s,]/g, ''));
	const [numeral] = numeralsIn(text);
	// 百分之三十 is a share of something.
	if (numeral?.text !== text || text.includes('分之')) return null;
	const { min, max, isApproximate } = numeral;
	return { min, max, isApproximate };
}

const inWords = (text: string): string =>
	text
		.replace(/^(?:>=|≥)/, '至少')
		.replace(/^(?:<=|≤)/, '至多')
		.replace(/^~/, '约');
