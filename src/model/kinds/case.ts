import { z } from 'astro/zod';
import { idOf } from '#model/id.ts';
import { lesson } from '#model/lesson.ts';
import { reportFields } from '#model/report-fields.ts';

/** 案例经验: what was tried, what came of it, when not to copy it. */
export const caseStudy = reportFields.extend({
	kind: z.literal('case').meta({ description: '案例经验' }),
	drawnFrom: z.array(idOf('reports')).default([]).meta({ description: '依据的材料' }),
	lesson,
});
