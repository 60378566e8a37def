import { z } from 'astro/zod';

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names a school, programme, pairing or report: its file name, which is also its address. */
export const id = z
	.string()
	.refine(isId, { params: { reason: 'id' } })
	.meta({ description: '文件名（不带扩展名）：小写拉丁字母、数字和连字符' });

export function isId(text: string): boolean {
	return pattern.test(text) && text.length <= 80;
}
