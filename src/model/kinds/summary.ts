import { z } from 'astro/zod';
import { edtfDate } from '#model/edtf.ts';
import { reportFields } from '#model/report-fields.ts';

/** 总结: what was done over a period, told afterwards. */
export const summary = reportFields.extend({
	kind: z.literal('summary').meta({ description: '总结' }),
	period: edtfDate.optional().meta({ description: '总结覆盖的时期' }),
});
