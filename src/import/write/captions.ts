import { fold } from '#chinese/fold.ts';
import type { Block, PictureBlock, TextBlock } from '#import/clean/text/block.ts';
import { insert } from '#import/clean/text/tracked.ts';

/** The pictures of a text; one without a description takes the words of the caption below it. */
export function withCaptions(blocks: readonly Block[]): PictureBlock[] {
	return blocks.flatMap((block, index) => {
		if (block.type !== 'picture') return [];
		const below = blocks[index + 1];
		const caption = below?.type === 'text' ? captionOf(below) : undefined;
		return [
			block.alt.text === '' && caption !== undefined ? { ...block, alt: insert(caption) } : block,
		];
	});
}

/** 图1 送教现场, ▲示范课现场, or a short centred line. */
function captionOf({ text, align, heading }: TextBlock): string | undefined {
	const line = fold(text.text).trim();
	const mark = /^(?:图\s?[\d一二三四五六七八九十]{1,2}\s*[:、.]?|[▲△↑◆●])\s*/.exec(line)?.[0] ?? '';
	const isCaption =
		heading === 0 &&
		line.length <= 30 &&
		!/[。!?]$/.test(line) &&
		(mark !== '' || align === 'center');
	return isCaption ? text.text.trim().slice(mark.length) || undefined : undefined;
}
