import { findPersonalData } from '#privacy/personal-data.ts';
import type { Block } from '#import/source/block.ts';
import { editBlocks, type Edit, type Changes } from '#import/source/changes.ts';

/** Numbers that name one person have no reader: they are taken out of the text, and noted. */
export const hideNumbers = (blocks: readonly Block[], changes: Changes): Block[] =>
	editBlocks(blocks, numbersIn, { rule: 'personal-number', changes });

/** The gate reports no place as two errors. Of a line without eleven digits it need not be asked. */
const numbersIn = (text: string): Edit[] =>
	(isLong.test(text) ? findPersonalData(text) : [])
		.filter(({ severity, text: words }) => severity === 'error' && isLong.test(words))
		.map(({ offset: from, text: { length } }) => ({ from, to: from + length, after: hidden }))
		.sort((a, b) => a.from - b.from);

const isLong = /^\D*(?:\d\D*){11}/;
const hidden = '〔号码已隐去〕';
