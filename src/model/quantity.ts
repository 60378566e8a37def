import { z } from 'astro/zod';
import { numberOf } from '#chinese/numerals.ts';
import { unit } from './unit.ts';

/** What a number can be: from `min` to `max`, where `null` means that nothing is said about the top. */
export interface Interval {
	readonly min: number;
	readonly max: number | null;
	/** The source says 约, or the sum holds such a part. */
	readonly isApproximate: boolean;
}

/** A number as people write it: `12`, `10+`, `10余`, `约100`, `近50`, `2-3`, `1.5万`. */
export const amount = z
	.union([z.string(), z.number()])
	.transform((written, context) => {
		const interval = parseAmount(String(written));
		if (interval) return interval;
		context.addIssue({ code: 'custom', params: { reason: 'amount' }, input: written });
		return z.NEVER;
	})
	.meta({ description: '数：12、10+（十余）、约100、近50、2-3、1.5万' });

/** A counted thing with its unit and the words of the source it was read from. */
export const quantity = z
	.strictObject({
		value: amount,
		unit,
		quote: z
			.string()
			.max(40)
			.optional()
			.meta({ description: '原文里写这个数的几个字，例如“网络教研10余次”' }),
		note: z.string().optional().meta({ description: '怎么数的、哪里不确定' }),
	})
	.transform(({ value, ...rest }) => ({ ...value, ...rest }))
	.meta({ description: '数量：数、单位、原文' });

export type Quantity = z.output<typeof quantity>;

/**
 * Reads a written number, or gives `null`.
 * @example parseAmount('10余') // { min: 10, max: null, isApproximate: false }
 */
export function parseAmount(written: string): Interval | null {
	const text = written.normalize('NFKC').replace(/[\s,]/g, '');
	for (const { pattern, interval } of forms) {
		const match = pattern.exec(text);
		if (!match) continue;
		const [first, second] = match
			.slice(1)
			.flatMap((part: string | undefined) => numberOf(part ?? '') ?? []);
		if (first === undefined || (second !== undefined && second < first)) return null;
		return interval(first, second ?? first);
	}
	return null;
}

const number = String.raw`(\d+(?:\.\d+)?[万亿]?)`;

const forms: readonly { pattern: RegExp; interval: (a: number, b: number) => Interval }[] = [
	{ pattern: new RegExp(`^${number}$`), interval: (n) => exactly(n) },
	{
		pattern: new RegExp(`^${number}(?:\\+|余|多|以上)$|^(?:至少|不少于|超过?|>=|≥)${number}$`),
		interval: (n) => ({ min: n, max: null, isApproximate: false }),
	},
	{
		pattern: new RegExp(`^(?:近|不足|至多|不超过|<=|≤)${number}$`),
		interval: (n) => ({ min: 0, max: n, isApproximate: false }),
	},
	{
		pattern: new RegExp(`^(?:约|大约|~)${number}$|^${number}左右$`),
		interval: (n) => ({ min: n, max: n, isApproximate: true }),
	},
	{
		pattern: new RegExp(`^${number}(?:-|–|—|~|至|到)${number}$`),
		interval: (min, max) => ({ min, max, isApproximate: false }),
	},
];

const exactly = (n: number): Interval => ({ min: n, max: n, isApproximate: false });
