import { z } from 'astro/zod';
import { reportFields } from '#model/report-fields.ts';

/** 活动报道: something that took place between the schools. */
export const visit = reportFields.extend({
	kind: z.literal('visit').meta({ description: '活动报道' }),
	isBrief: z
		.boolean()
		.default(false)
		.meta({ description: '简讯：由一条消息写成的短稿；照常收录，首页先列别的' }),
});
