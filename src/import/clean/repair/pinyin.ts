import { textsOf, type Block } from '#import/source/block.ts';
import { cutsOf, editBlocks, type Edit, type Changes } from '#import/source/changes.ts';

/**
 * Mirrors that spread copied texts put the reading behind a character: 指導(dǎo). Takes the readings
 * away where there are so many that it cannot be a lesson in pinyin.
 */
export function removePinyin(blocks: readonly Block[], changes: Changes): Block[] {
	const text = blocks
		.flatMap(textsOf)
		.map((words) => words.text)
		.join('\n');
	const count = annotations(text).length;
	const isMirror = count >= fewest && count / text.length >= thinnest;
	return isMirror ? editBlocks(blocks, annotations, { rule: 'pinyin', changes }) : [...blocks];
}

/** Readings in all, and readings for each character of the text. */
const [fewest, thinnest] = [10, 0.003];

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ';
const reading = new RegExp(
	`(?<=[\\u3400-\\u9fff_])[(（](?=[^)）]{0,40}[${toned}])[a-zɡü${toned}]{1,40} ?[)）]`,
	'gi',
);

/**
 * The bracketed readings with a tone behind a character or a blank.
 * @example annotations('校長(zhǎng)') // [{ from: 2, to: 9, after: '' }]
 */
export const annotations = (text: string): Edit[] => cutsOf(text, reading);
