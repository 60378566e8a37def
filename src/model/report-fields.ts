import { z } from 'astro/zod';
import { activity, subject, total } from './activity.ts';
import { concept } from './concept.ts';
import { day, edtfDate } from './edtf.ts';
import { dispute, evidence } from './evidence.ts';
import { idOf } from './id.ts';
import { need } from './need.ts';
import { source } from './source.ts';
import { line } from './text.ts';

/** A list that may be written as one value. */
const oneOrMany = <Item extends z.ZodType>(item: Item) =>
	z.union([z.array(item), item.transform((only) => [only])]).default([]);

const review = z.strictObject({
	by: line(30).meta({ description: '身份，例如 教导处' }),
	on: day.optional().meta({ description: '日期' }),
});

/** That somebody has looked at pictures and at words which may be names, and lets them be published. */
const confirmation = z.strictObject({
	by: line(40).meta({ description: '谁看过：身份或部门' }),
	on: day.meta({ description: '日期' }),
	pictures: z.array(line(40)).default([]).meta({ description: '照片的指纹；照片换了要重新看' }),
	words: z.array(line(40)).default([]).meta({ description: '看过的词' }),
});

/** A report that was taken back. Its address stays, its text and figures go. */
const withdrawal = z.strictObject({
	on: day.meta({ description: '撤稿日期' }),
	reason: line(100).meta({ description: '为什么撤下；会公开，不写任何人的信息' }),
});

/** What every report has, whatever its kind. */
export const reportFields = z.strictObject({
	title: line(80).meta({ description: '标题' }),
	summary: line(200).meta({ description: '一两句话摘要' }),
	date: edtfDate.meta({
		description: '事情发生或材料成文的日期；来源隐去的写 20XX-11、XXXX-04-10、XXXX',
	}),
	published: day.optional().meta({ description: '发布日期' }),
	pairings: oneOrMany(idOf('pairings')).meta({ description: '属于哪些结对' }),
	programme: idOf('programmes').optional().meta({ description: '属于哪个帮扶项目' }),
	schools: oneOrMany(idOf('schools')).meta({ description: '结对以外涉及的学校' }),
	themes: z.array(concept).default([]).meta({ description: '主题：词表里的首选词' }),
	subjects: z
		.array(subject)
		.default([])
		.meta({ description: '材料说到的学科；哪项活动是什么学科，写在活动里' }),
	activities: z.array(activity).default([]).meta({ description: '发生了的活动' }),
	totals: z.array(total).default([]).meta({ description: '汇总数' }),
	needs: z.array(need).default([]).meta({ description: '需求' }),
	confirms: oneOrMany(idOf('reports')).meta({
		description: '本材料印证哪篇材料；同一活动只计一次',
	}),
	disputes: z
		.array(dispute)
		.default([])
		.meta({ description: '对别的材料里哪个数有异议，本方怎么说' }),
	evidence: z
		.array(evidence)
		.default([])
		.meta({ description: '佐证：有哪些记录、由谁保管；等级由程序算' }),
	credits: z
		.strictObject({
			text: line(40).optional().meta({ description: '文字：身份或部门' }),
			photos: line(40).optional().meta({ description: '图片：身份或部门' }),
			first: review.optional().meta({ description: '初审' }),
			second: review.optional().meta({ description: '复审' }),
			final: review.optional().meta({ description: '终审' }),
		})
		.optional()
		.meta({ description: '署名与审核；写身份或部门，不写学生' }),
	source,
	uncertain: z.array(line(200)).default([]).meta({ description: '不确定的地方，一条一句' }),
	corrections: z
		.array(
			z.strictObject({
				on: day.meta({ description: '更正日期' }),
				what: line(200).meta({ description: '改了什么' }),
				why: line(200).optional().meta({ description: '为什么改' }),
			}),
		)
		.default([])
		.meta({ description: '更正记录' }),
	waivers: z
		.array(
			z.strictObject({
				text: line(60).meta({ description: '被拦下的文字' }),
				reason: line(200).meta({ description: '为什么可以公开' }),
				by: line(40).meta({ description: '谁决定的' }),
			}),
		)
		.default([])
		.meta({ description: '隐私检查的书面例外' }),
	confirmed: z
		.array(confirmation)
		.default([])
		.meta({ description: '有人看过、可以公开的照片和词；由检查写入，不再问' }),
	withdrawn: withdrawal.optional().meta({ description: '撤稿：网址保留，正文和数字不再发布' }),
	draft: z.boolean().default(false).meta({ description: '草稿：不发布' }),
	submitted: z
		.boolean()
		.default(false)
		.meta({ description: '待审核：草稿写好了，等人审；发布以后不起作用' }),
	aliases: z
		.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/))
		.default([])
		.meta({ description: '曾用网址，例如 /old/visit/' }),
});
