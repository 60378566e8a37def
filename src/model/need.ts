import { z } from 'astro/zod';
import { concept } from './concept.ts';
import { id } from './id.ts';
import { line } from './text.ts';

/** What a recipient asked for, by whom (a role, never a name), and what came of it. */
export const need = z.strictObject({
	id: id.meta({ description: '条目名，本材料内不重复' }),
	by: line(30).meta({ description: '谁提出：受援校校长、学区、教师……写身份不写姓名' }),
	text: line(200).meta({ description: '需求' }),
	themes: z.array(concept).default([]).meta({ description: '主题' }),
	answer: line(300).optional().meta({ description: '当场的回应；没有就不写' }),
});

export type Need = z.output<typeof need>;
