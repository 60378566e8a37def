import { editBlocks, type Edit } from '#import/clean/text/edit.ts';
import { textsOf, type Block } from '#import/clean/text/block.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import { isReadingOf, letters, toneMarks } from './readings.ts';

/**
 * Mirrors that spread copied texts put the reading behind a character: 指導(dǎo). Takes the readings
 * away where there are so many that it cannot be a lesson in pinyin.
 */
export function removePinyin(blocks: readonly Block[], ledger: Ledger): Block[] {
	if (!isAnnotated(blocks)) return [...blocks];
	return editBlocks(blocks, annotations, { rule: 'pinyin', ledger });
}

const pattern = new RegExp(`([\\u3400-\\u9fff]{1,12}|_)([(（][${letters}]{1,40} ?[)）])`, 'giu');

export function annotations(text: string): Edit[] {
	return [...text.matchAll(pattern)].flatMap(({ index, 1: word = '', 2: note = '' }) => {
		const reading = note.slice(1, -1);
		const isNote =
			word === '_'
				? toneMarks.test(reading)
				: toneMarks.test(reading) && isReadingOf(word, reading);
		const from = index + word.length;
		return isNote ? [{ from, to: from + note.length, after: '' }] : [];
	});
}

/** At least three in a thousand characters, and ten in all. */
function isAnnotated(blocks: readonly Block[]): boolean {
	const texts = blocks.flatMap(textsOf).map(({ text }) => text);
	const length = texts.reduce((sum, text) => sum + text.length, 0);
	const count = texts.reduce((sum, text) => sum + annotations(text).length, 0);
	return count >= 10 && count / length >= 0.003;
}
