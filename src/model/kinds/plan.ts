import { z } from 'astro/zod';
import { commitment } from '#model/commitment.ts';
import { edtfDate } from '#model/edtf.ts';
import { reportFields } from '#model/report-fields.ts';

/** 方案、计划、协议: what the schools promised. It counts nothing as done. */
export const plan = reportFields.extend({
	kind: z.literal('plan').meta({ description: '方案计划' }),
	period: edtfDate.optional().meta({ description: '计划覆盖的时期；没有写到何时写 2018-02/' }),
	commitments: z.array(commitment).default([]).meta({ description: '承诺' }),
});
