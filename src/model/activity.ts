import { z } from 'astro/zod';
import { activityType } from './concept.ts';
import { edtfDate } from './edtf.ts';
import { choice } from './choice.ts';
import { id, idOf } from './id.ts';
import { quantity } from './quantity.ts';
import { role } from './role.ts';
import { stages } from './school.ts';
import { line } from './text.ts';

export const subjects = [
	'语文',
	'数学',
	'英语',
	'道德与法治',
	'科学',
	'信息科技',
	'物理',
	'化学',
	'生物',
	'历史',
	'地理',
	'音乐',
	'美术',
	'体育',
	'劳动',
	'综合实践',
	'心理',
	'班会',
	'学前',
] as const;

export const subject = z.enum(subjects);

/** Something that happened. Never a plan. */
export const activity = z.strictObject({
	type: activityType,
	date: edtfDate.optional().meta({ description: '活动日期；不写时用材料的日期' }),
	by: role.optional().meta({ description: '由哪一方做' }),
	subjects: z
		.array(subject)
		.default([])
		.meta({ description: '这项活动是什么学科；来源没有写就不写' }),
	stages: z
		.array(choice(stages))
		.default([])
		.meta({ description: '给哪个学段的；来源没有写就不写' }),
	taught: line(60).optional().meta({ description: '上的课或讲的内容，例如课题' }),
	journey: id
		.optional()
		.meta({ description: '同一次出行：一次去做的几项活动写一样的编号，例如 1' }),
	quantities: z.array(quantity).default([]).meta({ description: '数量' }),
	serves: z
		.array(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/))
		.default([])
		.meta({ description: '回应哪条需求或承诺：材料名#条目名' }),
	note: line(200).optional().meta({ description: '说明' }),
});

export type Activity = z.output<typeof activity>;

/** A figure that a source claims for a period. Never added to the activities it covers. */
export const total = z
	.strictObject({
		type: activityType,
		quantity,
		period: edtfDate.optional().meta({ description: '这个数覆盖的时期' }),
		pairing: idOf('pairings').optional().meta({ description: '属于哪个结对；不写时用材料的结对' }),
		note: line(200).optional().meta({ description: '说明' }),
	})
	.meta({ description: '汇总数：总结里写的一段时期的合计' });

export type Total = z.output<typeof total>;
