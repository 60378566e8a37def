import { z } from 'astro/zod';
import { line } from './text.ts';

/** A page of prose: about, method, guide, privacy. */
export const pageSchema = z.strictObject({
	title: line(40).meta({ description: '标题' }),
	summary: line(160).meta({ description: '一句话摘要' }),
	order: z.int().default(100).meta({ description: '在导航里的次序，小的在前' }),
});

export type PageFields = z.output<typeof pageSchema>;
