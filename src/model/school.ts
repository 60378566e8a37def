import { z } from 'astro/zod';
import { choice } from './choice.ts';
import { edtfDate } from './edtf.ts';
import { idOf } from './id.ts';
import { regionCode } from './region.ts';
import { source } from './source.ts';
import { line } from './text.ts';

export const stages = {
	kindergarten: '幼儿园',
	primary: '小学',
	junior: '初中',
	'nine-year': '九年一贯制',
	senior: '高中',
	complete: '完全中学',
	vocational: '中职',
	special: '特殊教育',
	university: '高校',
	office: '教育机构',
} as const;

export type Stage = keyof typeof stages;

export const schoolSettings = {
	city: '城区',
	county: '县城',
	town: '乡镇',
	village: '村',
} as const;

/**
 * How many pupils. Rural schools below 100 are “small” by 国办发〔2018〕27号; above 2,000 a school is
 * larger than 教督〔2017〕6号 allows where education is to be balanced.
 */
export const sizes = {
	tiny: '不足100人',
	small: '100至499人',
	medium: '500至2000人',
	large: '2000人以上',
} as const;

/** A school, kindergarten, university or office that takes part. Its role belongs to its pairings. */
export const schoolSchema = z.strictObject({
	name: line(40).meta({ description: '现在的正式名称；来源没有写名字的，用一句描述' }),
	isUnnamed: z.boolean().default(false).meta({ description: '来源隐去了校名' }),
	aliases: z
		.array(
			z.strictObject({
				name: line(40).meta({ description: '曾用名、简称或误写' }),
				reason: choice({ renamed: '更名', merged: '合并', short: '简称', misspelt: '误写' }).meta({
					description: '更名、合并、简称、误写',
				}),
				from: edtfDate.optional().meta({ description: '从什么时候' }),
				to: edtfDate.optional().meta({ description: '到什么时候' }),
			}),
		)
		.default([])
		.meta({ description: '别的名称' }),
	count: z
		.int()
		.min(2)
		.optional()
		.meta({ description: '这条记录代表几所；来源没有逐一列名时才写' }),
	stage: choice(stages).optional().meta({ description: '学段' }),
	setting: choice(schoolSettings).optional().meta({ description: '所在：城区、县城、乡镇、村' }),
	size: choice(sizes).optional().meta({
		description:
			'规模（在校学生）：不足100人、100至499人、500至2000人、2000人以上；来源没有写的不填',
	}),
	region: regionCode.optional(),
	branchOf: idOf('schools').optional().meta({ description: '是哪所学校的分校' }),
	note: line(300).optional().meta({ description: '说明' }),
	source: source.optional().meta({ description: '校情的来源' }),
});

export type SchoolFields = z.output<typeof schoolSchema>;
