import { z } from 'astro/zod';
import type { EditorField } from './editor-field.ts';

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** How a new id is written in the editor. */
export const idRule = {
	pattern: pattern.source,
	hint: '只用小写拉丁字母、数字和连字符。',
} as const satisfies EditorField;

/** Names a school, programme, pairing or report: its file name, which is also its address. */
export const id = z
	.string()
	.refine(isId, { params: { reason: 'id' } })
	.meta({ description: '文件名（不带扩展名）：小写拉丁字母、数字和连字符', editor: idRule });

/** The id of another file, which the editor lets people choose from those that there are. */
export const idOf = (refersTo: NonNullable<EditorField['refersTo']>) =>
	id.meta({ editor: { refersTo } });

export function isId(text: string): boolean {
	return pattern.test(text) && text.length <= 80;
}
