import type { Block, TextBlock } from '#import/source/block.ts';
import { fold } from '#chinese/fold.ts';
import { isCaption } from './captions.ts';
import { markOf } from './marks.ts';

/** Gives headings their level, by the source's own headings, by Chinese numbering, or by bold type. */
export function outline(blocks: readonly Block[]): Block[] {
	const above: number[] = [];
	return blocks.map((block, index) => {
		if (block.type !== 'text') return block;
		const level = levelOf(block, blocks[index - 1], blocks[index + 1]);
		if (level === 0) return { ...block, heading: 0 };
		while ((above.at(-1) ?? 0) >= level) above.pop();
		above.push(level);
		// A document may begin with (一): no level is left out.
		return { ...block, heading: Math.min(above.length + 1, 4) };
	});
}

/** The page's title is the first level; headings inside begin with the second. */
function levelOf(block: TextBlock, before?: Block, next?: Block): number {
	const line = fold(block.text.text);
	if (isCaption(line)) return 0;
	if (block.heading > 0) return line.length <= 80 ? Math.max(2, Math.min(block.heading, 4)) : 0;
	if (block.listDepth > 0 || block.isQuote || line.length > 45 || /[。;]$/.test(line)) return 0;
	const mark = markOf(line);
	if (mark?.kind === 'chapter') return 2;
	if (mark?.kind === 'section') return 3;
	if (mark?.kind === 'point') return line.length <= 25 && isProse(next) && !isPoint(before) ? 4 : 0;
	if (mark || next?.type !== 'text') return 0;
	if (block.isBare && line.length <= 20 && !/[,:]$/.test(line)) return 2;
	const isStrong = block.isStrong && line.length <= 30 && !/[,:!?]$/.test(line) && !isDated(line);
	return isStrong && !(next.isStrong && next.text.text.length <= 30) ? 2 : 0;
}

/** An item of a list, also one below the point of it, is followed by more of the list, not by a heading. */
const isPoint = (block: Block | undefined): boolean =>
	block?.type === 'text' &&
	(block.listDepth > 0 || markOf(fold(block.text.text))?.kind === 'point') &&
	block.text.text.length <= 25;

const isProse = (block: Block | undefined) =>
	block?.type === 'text' && block.text.text.length >= 15 && !markOf(fold(block.text.text));

const isDated = (line: string) => /^\d{4}年/.test(line) || /\d{1,2}日$/.test(line);
