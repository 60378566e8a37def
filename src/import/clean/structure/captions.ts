import { fold } from '#chinese/fold.ts';
import type { Block } from '#import/source/block.ts';

const label =
	'(?:图片?|照片|表)\\s?(?:\\d{1,3}(?:[-.]\\d{1,2})?|[一二三四五六七八九十]{1,3}(?=[\\s:、.]))';
const mark = new RegExp(`^[(\\[【]?(?:${label}\\s*[:、.)\\]】]?|[▲△↑◆●])\\s*`);
const besides = new RegExp(`\\s+(?=${label})|\\s{2,}`);

/** Whether a folded line is the caption of a picture or a table: 图1 送教现场, ▲示范课现场. */
export const isCaption = (line: string): boolean => line.length <= 80 && mark.test(line);

/**
 * The captions of pictures without their numbers, by the pictures' places among the blocks: one each,
 * also where pictures and captions stand side by side.
 */
export function captionsOf(blocks: readonly Block[]): Map<number, string> {
	const captions = new Map<number, string>();
	for (let start = 0, end = 0; start < blocks.length; start = end + 1) {
		for (end = start; blocks[end]?.type === 'picture'; end++);
		const found: string[] = [];
		for (let at = end; found.length < end - start; at++) {
			const own = captionsIn(blocks[at], { isNearest: at === end });
			if (own.length === 0) break;
			found.push(...own);
		}
		// One too few is that of the picture beside it.
		const first = Math.max(start, end - found.length);
		for (let at = first; at < end; at++) captions.set(at, found[at - first] ?? '');
	}
	return captions;
}

/** The captions that a line holds. One without a number is a short centred line below the picture. */
function captionsIn(block: Block | undefined, { isNearest }: { isNearest: boolean }): string[] {
	if (block?.type !== 'text' || block.heading > 0) return [];
	const line = fold(block.text.text);
	const isShort = line.length <= 30 && !/[。!?]$/.test(line);
	if (!isCaption(line) && !(isNearest && isShort && block.align === 'center')) return [];
	return block.text.text
		.split(besides)
		.map((part) => part.slice(mark.exec(fold(part))?.[0].length ?? 0).replace(/。$/, ''))
		.filter(Boolean);
}
