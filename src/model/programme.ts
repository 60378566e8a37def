import { z } from 'astro/zod';
import { edtfDate } from './edtf.ts';
import { regionCode } from './region.ts';
import { source } from './source.ts';
import { line } from './text.ts';

/** An area-wide scheme that holds pairings. */
export const programmeSchema = z.strictObject({
	name: line(60).meta({ description: '项目名称' }),
	summary: line(300).meta({ description: '一两句话说明' }),
	organiser: line(60).optional().meta({ description: '组织单位' }),
	regions: z.array(regionCode).default([]).meta({ description: '在哪些地区；跨地区的两边都写' }),
	period: edtfDate
		.optional()
		.meta({ description: '起止：2001-11/ 没有写到何时，2001-11/.. 写明不设终点' }),
	rules: z.array(line(200)).default([]).meta({ description: '主要规定，一条一句' }),
	uncertain: z.array(line(200)).default([]).meta({ description: '不确定的地方' }),
	source,
});

export type ProgrammeFields = z.output<typeof programmeSchema>;
