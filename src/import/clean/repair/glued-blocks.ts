import { paragraph, type Block } from '#import/clean/text/block.ts';
import { fold } from '#chinese/fold.ts';
import { slice, trim } from '#import/clean/text/tracked.ts';
import { markOf } from '#import/clean/structure/marks.ts';

/** Cuts a line where the next point of a running sequence stands behind a full stop. No character changes. */
export function splitGluedBlocks(blocks: readonly Block[]): Block[] {
	const last = new Map<string, number>();
	const note = (text: string, mustContinue: boolean): boolean => {
		const mark = markOf(text);
		if (!mark) return false;
		const goesOn = mark.number === (last.get(mark.kind) ?? 0) + 1 && mark.number > 1;
		if (mustContinue && !goesOn) return false;
		last.set(mark.kind, mark.number);
		return true;
	};
	return blocks.flatMap(withoutGluedTitle).flatMap((block): Block[] => {
		if (block.type !== 'text') return [block];
		const text = fold(block.text.text);
		note(text, false);
		const cuts = [...text.matchAll(behindSentence)]
			.map(({ index, 0: { length } }) => index + length)
			.filter((place) => note(text.slice(place, place + 12), true));
		const bounds = [0, ...cuts, text.length];
		return bounds.slice(1).map((end, index) => {
			const part = trim(slice(block.text, bounds[index] ?? 0, end));
			return index === 0 ? { ...block, text: part } : paragraph(part);
		});
	});
}

const behindSentence =
	/(?<=[。;!?])\s{0,4}(?=\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．](?!\d))/g;

/** A title that stands before its first sentence, with a blank between: 结对帮扶工作总结 为落实… */
function withoutGluedTitle(block: Block, index: number): Block[] {
	if (index > 0 || block.type !== 'text') return [block];
	const title = gluedTitle.exec(fold(block.text.text))?.[1];
	if (title === undefined) return [block];
	return [
		{ ...block, text: slice(block.text, 0, title.length), isBare: false },
		{ ...block, text: trim(slice(block.text, title.length)) },
	];
}

const gluedTitle =
	/^([^。,;:!? \d][^。,;:!? ]{3,38}(?:总结|计划|方案|汇报|报告|协议书?|纪实|简报)) +(?=[^ ]{30})/;
