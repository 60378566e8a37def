import { paragraph, type Block } from '#import/clean/text/block.ts';
import { fold } from '#import/clean/text/fold.ts';
import { slice, trim } from '#import/clean/text/tracked.ts';
import { markOf } from '#import/facts/structure/marks.ts';

/**
 * Cuts a line where the next point of a running sequence stands behind a full stop. No character
 * changes.
 */
export function splitGluedBlocks(blocks: readonly Block[]): Block[] {
	const last = new Map<string, number>();
	return blocks.flatMap(withoutGluedTitle).flatMap((block): Block[] => {
		if (block.type !== 'text') return [block];
		const text = fold(block.text.text);
		note(last, text);
		const cuts = [
			...text.matchAll(/(?<=[。;!?])\s*(?=\([一二三四五六七八九十]{1,2}\)|\d{1,2}[.、．](?!\d))/g),
		]
			.map(({ index, 0: { length } }) => index + length)
			.filter((place) => note(last, text.slice(place), true));
		const bounds = [0, ...cuts, text.length];
		return bounds.slice(1).map((end, index) => {
			const part = trim(slice(block.text, bounds[index] ?? 0, end));
			return index === 0 ? { ...block, text: part } : paragraph(part);
		});
	});
}

/** A title that stands before its first sentence, with a blank between: 结对帮扶工作总结 为落实… */
function withoutGluedTitle(block: Block, index: number): Block[] {
	if (index > 0 || block.type !== 'text') return [block];
	const title = gluedTitle.exec(fold(block.text.text))?.[1];
	if (title === undefined) return [block];
	const rest = trim(slice(block.text, title.length));
	return [
		{ ...block, text: slice(block.text, 0, title.length), isBare: false },
		{ ...block, text: rest },
	];
}

const gluedTitle =
	/^([^。,;:!? \d][^。,;:!? ]{3,38}(?:总结|计划|方案|汇报|报告|协议书?|纪实|简报)) +(?=[^ ]{30})/;

/** Remembers where a numbering stands; says whether the text goes on with it. */
function note(last: Map<string, number>, text: string, mustContinue = false): boolean {
	const mark = markOf(text);
	if (!mark) return false;
	const goesOn = mark.number === (last.get(mark.kind) ?? 0) + 1 && mark.number > 1;
	if (mustContinue && !goesOn) return false;
	last.set(mark.kind, mark.number);
	return true;
}
