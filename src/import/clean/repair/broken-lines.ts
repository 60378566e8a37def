import type { Block, TextBlock } from '#import/clean/text/block.ts';
import { fold } from '#chinese/fold.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import { insert, join } from '#import/clean/text/tracked.ts';
import { markOf } from '#import/clean/structure/marks.ts';

/** Joins a sentence that a line break cut in two. No character changes. */
export function joinBrokenLines(blocks: readonly Block[], ledger: Ledger): Block[] {
	const width = wrapWidth(blocks);
	return blocks.reduce<Block[]>((done, block) => {
		const last = done.at(-1);
		if (!last || !isPlain(last) || !isPlain(block) || !isBroken(last, block, width))
			return (done.push(block), done);
		const before = insert('\n');
		ledger.repaired.push({ rule: 'broken-line', before, after: '', isDoubtful: false });
		done[done.length - 1] = { ...last, text: join(last.text, gapOf(last, block), block.text) };
		return done;
	}, []);
}

const isPlain = (block: Block): block is TextBlock =>
	block.type === 'text' &&
	block.heading === 0 &&
	block.align === 'start' &&
	block.listDepth === 0 &&
	!block.isBare;

const isSentenceEnd = (text: string) => /[。!?:;…”』」》)】]$/.test(text);
const startsAfresh = (text: string) =>
	markOf(text) !== undefined ||
	/^[《【(“*#]|^(?:为|根据|按照|近年|近几年|附件|图|文)[^,]{2}/.test(text);

function isBroken(above: TextBlock, below: TextBlock, width: number): boolean {
	const [first, next] = [fold(above.text.text), fold(below.text.text)];
	if (isSentenceEnd(first) || startsAfresh(next) || first.length < 15) return false;
	const isProse = /[,。]/.test(first);
	if (isProse && /[,、]$/.test(first)) return true;
	if (width > 0 && first.length % width < 3) return true;
	return isProse && first.length >= 25 && next.length <= 20 && /[。!?]$/.test(next);
}

/** The width at which a program broke all lines of a text, or 0. */
function wrapWidth(blocks: readonly Block[]): number {
	const lengths = blocks.filter(isPlain).map(({ text }) => text.text.length);
	const counts = Map.groupBy(lengths, (length) => length);
	const [width, same] = [...counts].sort((a, b) => b[1].length - a[1].length)[0] ?? [0, []];
	return width >= 20 && same.length >= 5 && same.length >= lengths.length * 0.5 ? width : 0;
}

/** Latin words need their blank back. */
const gapOf = (above: TextBlock, below: TextBlock) =>
	insert(/[A-Za-z]$/.test(above.text.text) && /^[A-Za-z]/.test(below.text.text) ? ' ' : '');
