import { z } from 'astro/zod';
import { day } from './edtf.ts';
import { line } from './text.ts';

/** A report that was taken back. Its address stays, its text and figures go. */
export const withdrawal = z.strictObject({
	on: day.meta({ description: '撤稿日期' }),
	reason: line(100).meta({ description: '为什么撤下；会公开，不写任何人的信息' }),
});
