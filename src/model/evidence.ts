import { z } from 'astro/zod';
import { choice } from './choice.ts';
import { activityType } from './concept.ts';
import { idOf } from './id.ts';
import { line } from './text.ts';
import { unit } from './unit.ts';

export const evidenceKinds = {
	photos: '照片',
	attendance: '签到',
	'lesson-plan': '教案',
	observation: '听课记录',
	feedback: '反馈',
	assessment: '测评',
	comparison: '前后对照',
	'outside-report': '第三方报告',
} as const;

export const visibilities = { public: '公开', office: '本局', withheld: '不上传' } as const;

/** A record that stands behind a report. The record itself stays with its holder. */
export const evidence = z.strictObject({
	kind: choice(evidenceKinds).meta({
		description:
			'照片、签到、教案、听课记录、反馈、测评、前后对照（做之前和之后都测过）、第三方报告',
	}),
	holder: line(60).meta({ description: '由谁保管：部门或身份，不写姓名' }),
	visibility: choice(visibilities).meta({
		description: '公开、本局、不上传；不上传的不提高佐证等级',
	}),
	for: z
		.array(activityType)
		.default([])
		.meta({ description: '支持哪些活动类型的数；不写时支持全篇' }),
	note: line(200).optional().meta({ description: '说明：谁出具的、测了什么' }),
});

export type Evidence = z.output<typeof evidence>;

/** A figure of another report that this one does not agree with. */
export const dispute = z.strictObject({
	report: idOf('reports').meta({ description: '对哪篇材料的数有异议' }),
	type: activityType,
	unit: unit.optional().meta({ description: '哪个单位的数；不写时指这类活动的所有数' }),
	says: line(200).meta({ description: '本方的说法' }),
});
