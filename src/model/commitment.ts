import { z } from 'astro/zod';
import { choice } from './choice.ts';
import { commitmentType } from './concept.ts';
import { edtfDate } from './edtf.ts';
import { id } from './id.ts';
import { each, quantity } from './quantity.ts';
import { role } from './role.ts';
import { line } from './text.ts';

export const frequencies = {
	month: '每月',
	term: '每学期',
	'school-year': '每学年',
	year: '每年',
	once: '一次',
	ongoing: '持续',
} as const;

/** One clause of a plan: who does what, how much, how often, from when to when. A plan is not a deed. */
export const commitment = z.strictObject({
	id: id.meta({ description: '条目名，本材料内不重复' }),
	clause: line(200).meta({ description: '条款大意' }),
	type: commitmentType,
	by: role.meta({ description: '由哪一方承担' }),
	quantity: quantity.optional().meta({ description: '每次周期的数量；条款没有写就不写' }),
	each: each.optional(),
	per: choice(frequencies).meta({
		description: '每月、每学期、每学年、每年、一次、持续；没有写多久一次，也写持续',
	}),
	period: edtfDate
		.optional()
		.meta({ description: '起止；没有写到何时写 2018-02/；条款没有写就不写' }),
	isOutdated: z
		.boolean()
		.default(false)
		.meta({ description: '依据的做法现在已受限制（例如一票否决）' }),
	note: line(200).optional().meta({ description: '说明' }),
});

export type Commitment = z.output<typeof commitment>;
