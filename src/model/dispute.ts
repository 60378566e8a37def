import { z } from 'astro/zod';
import { activityType } from './concept.ts';
import { idOf } from './id.ts';
import { line } from './text.ts';
import { unit } from './unit.ts';

/** A figure of another report that this one does not agree with. */
export const dispute = z.strictObject({
	report: idOf('reports').meta({ description: '对哪篇材料的数有异议' }),
	type: activityType,
	unit: unit.optional().meta({ description: '哪个单位的数；不写时指这类活动的所有数' }),
	says: line(200).meta({ description: '本方的说法' }),
});
