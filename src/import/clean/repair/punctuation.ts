import type { Block } from '#import/source/block.ts';
import { editBlocks, type Edit, type Changes } from '#import/source/changes.ts';
import { damaged } from './damaged.ts';

/** Gives Chinese prose its full-width marks back, which many programs flatten to ASCII. */
export const restorePunctuation = (blocks: readonly Block[], changes: Changes): Block[] =>
	editBlocks(blocks, punctuationEdits, { rule: 'punctuation', changes });

/** Addresses, times, thousands, list marks and code keep their marks; so does what is damaged. */
const spared = [
	String.raw`(?:https?:\/\/|www\.)[\w./?&=#%:;,~+-]+`,
	String.raw`[\w.+-]{1,64}@[\w.-]+`,
	String.raw`\d{1,2}:\d{2}(?::\d{2})?`,
	String.raw`(?<=\d),(?=\d{3})`,
	String.raw`^\s*\(\d{1,2}\)|^\s*[a-z]\)`,
	'`[^`]*`',
	damaged.source,
];
const sparedOrMark = new RegExp(`${spared.join('|')}|(?<mark>[,:;!?()])`, 'g');
const chinese = /[\u3400-\u9fff“”‘’《》、。…—％]/;

/**
 * The marks to widen: those beside a Chinese character, and both brackets of a pair together.
 * @example punctuationEdits('甲校,1,000元') // [{ from: 2, to: 3, after: '，' }]
 */
export function punctuationEdits(text: string): Edit[] {
	const isBeside = (place: number) =>
		chinese.test(text[place - 1] ?? '') || chinese.test(text[place + 1] ?? '');
	const open: number[] = [];
	const places = new Set<number>();
	for (const { index, groups } of text.matchAll(sparedOrMark)) {
		const mark = groups?.['mark'];
		if (mark === undefined) continue;
		if (mark === '(') open.push(index);
		const pair = [index, ...(mark === ')' ? open.splice(-1) : [])];
		if (pair.some(isBeside)) for (const place of pair) places.add(place);
	}
	return [...places]
		.sort((a, b) => a - b)
		.map((place) => ({ from: place, to: place + 1, after: widened(text.charCodeAt(place)) }));
}

/** The full-width form stands this far from its ASCII one. */
const widened = (code: number) => String.fromCharCode(code + 0xfee0);
