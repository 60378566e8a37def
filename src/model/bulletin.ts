import { z } from 'astro/zod';
import { day } from './edtf.ts';
import { line } from './text.ts';

/** An issue of a bulletin: a scope and a period, and what stands in its head and foot. */
export const bulletinSchema = z.strictObject({
	name: line(30).default('学校结对帮扶简报').meta({ description: '简报名称' }),
	issue: z.int().positive().meta({ description: '期号' }),
	date: day.meta({ description: '印发日期' }),
	scope: z
		.string()
		.regex(/^(?:site|(?:programme|pairing|school)\/[a-z0-9-]+)$/)
		.default('site')
		.meta({ description: '范围：site，或 programme/编号、pairing/编号、school/编号' }),
	from: day.meta({ description: '从哪一天' }),
	to: day.meta({ description: '到哪一天' }),
	unit: line(60).optional().meta({ description: '编发单位；不写时用主办单位' }),
	preface: line(600).optional().meta({ description: '按语' }),
	sendTo: z.array(line(60)).default([]).meta({ description: '主送' }),
	copyTo: z.array(line(60)).default([]).meta({ description: '抄送' }),
	copies: z.int().positive().optional().meta({ description: '份数' }),
});

export type BulletinFields = z.output<typeof bulletinSchema>;
