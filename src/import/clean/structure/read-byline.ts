import { fold } from '#chinese/fold.ts';
import type { Block, TextBlock } from '#import/source/block.ts';
import type { BylineFact } from '#import/source/byline.ts';
import type { Ledger } from '#import/source/ledger.ts';
import { slice } from '#import/source/tracked.ts';
import { day, readShape, time } from './byline-shapes.ts';
import { readLabels, type Labelled } from './label-line.ts';
import { signatureOf } from './names.ts';

/** Lines from the top and from the end in which a byline may stand, and in which a red head may. */
const [reach, headReach] = [8, 6];

/** No line of names and papers is longer. */
const longest = 200;

/** Takes bylines out of the text; what they say comes back as facts. */
export function readByline(
	blocks: readonly Block[],
	ledger: Ledger,
): { blocks: Block[]; facts: BylineFact[] } {
	const facts: BylineFact[] = [];
	const hasPlace = blocks.some(
		(block) => block.type === 'text' && /^(?:活动)?地点\s*:/.test(fold(block.text.text)),
	);
	const left = blocks.filter((block, index) => {
		const isNear = index < reach || index >= blocks.length - reach;
		if (block.type !== 'text' || !isNear || block.text.text.length > longest) return true;
		const line = fold(block.text.text);
		const found =
			readShape(line, index < headReach) ??
			labelsIn(line, hasPlace) ??
			authorBelowTitle(blocks, index);
		if (!found || found.length === 0) return true;
		for (const fact of factsOf(block, found)) {
			facts.push(fact);
			const { field, quote } = fact;
			if (field === 'count') ledger.removed.push({ rule: 'view-count', text: quote });
			else ledger.moved.push({ field, text: quote });
		}
		return false;
	});
	return { blocks: left, facts };
}

const leadingDay = new RegExp(`^(${day})(?:\\s+${time})?\\s+(?=\\S)`);

/** 来源：县教育局 作者：张三, and the same behind a day. What says only 时间 tells when it happened. */
function labelsIn(line: string, hasPlace: boolean): Labelled[] | null {
	const [head = '', value] = leadingDay.exec(line) ?? [];
	const found = readLabels(line.slice(head.length));
	const isTime = ({ label }: Labelled) => label === 'published';
	const isOfEvent = found?.some(isTime) === true && hasPlace;
	const isOnlyTime = found?.every(isTime) === true && /^(?:时间|日期)/.test(line);
	if (value === undefined) return isOnlyTime || isOfEvent ? null : found;
	const behind = found?.map((item) => ({ ...item, from: item.from + head.length }));
	return behind ? [{ label: 'published', value, from: 0 }, ...behind] : null;
}

/** A name and nothing else, under the title or its second line; the text must follow. */
function authorBelowTitle(blocks: readonly Block[], index: number): Labelled[] | null {
	const [above, block, next] = blocks.slice(index - 1, index + 2);
	if (index < 1 || block?.type !== 'text' || above?.type !== 'text' || next?.type !== 'text')
		return null;
	const isBelowTitle = index === 1 || (index === 2 && /^[—-]{1,2}/.test(fold(above.text.text)));
	if (!isBelowTitle || next.text.text.length <= 40) return null;
	const value = signatureOf(fold(block.text.text).trim());
	return value === undefined ? null : [{ label: 'text', value, from: 0 }];
}

/** The facts with their values in the script of the source; their quotes make up the whole line. */
const factsOf = ({ text }: TextBlock, found: readonly Labelled[]): BylineFact[] =>
	found.map(({ label, value, from }, index) => {
		const quote = slice(text, index === 0 ? 0 : from, found[index + 1]?.from);
		const at = fold(quote.text).indexOf(value);
		const written = at < 0 ? value : quote.text.slice(at, at + value.length);
		return { field: label, value: written, quote };
	});
