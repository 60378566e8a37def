import { editBlocks, type Edit } from '#import/clean/text/edit.ts';
import type { Block } from '#import/clean/text/block.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';

/** Gives Chinese prose its full-width marks back, which many programs flatten to ASCII. */
export function restorePunctuation(blocks: readonly Block[], ledger: Ledger): Block[] {
	return editBlocks(blocks, punctuationEdits, { rule: 'punctuation', ledger });
}

const fullWidth: Record<string, string> = {
	',': '，',
	':': '：',
	';': '；',
	'!': '！',
	'?': '？',
	'(': '（',
	')': '）',
};
const chinese = /[\u3400-\u9fff“”‘’《》、。…—％]/;

/** A mark beside a Chinese character, outside of numbers, addresses and list marks. */
export function punctuationEdits(text: string): Edit[] {
	const spared = [...text.matchAll(sparedParts)].map(({ index, 0: { length } }) => ({
		from: index,
		to: index + length,
	}));
	const isSpared = (place: number) => spared.some(({ from, to }) => place >= from && place < to);
	const pairs = matchBrackets(text);
	return [...text.matchAll(/[,:;!?()]/g)].flatMap(({ index, 0: mark }) => {
		const after = fullWidth[mark];
		if (after === undefined || isSpared(index) || !isChineseHere(text, index, pairs)) return [];
		return [{ from: index, to: index + 1, after }];
	});
}

const sparedParts =
	/(?:https?:\/\/|www\.)[\w./?&=#%:;,~+-]+|[\w.+-]+@[\w.-]+|\d{1,2}:\d{2}(?::\d{2})?|(?<=\d),(?=\d{3})|^\s*\(\d{1,2}\)|^\s*[a-z]\)|`[^`]*`/g;

function isChineseHere(text: string, index: number, pairs: ReadonlyMap<number, number>): boolean {
	const partner = pairs.get(index);
	const places = partner === undefined ? [index] : [index, partner];
	return places.some(
		(place) => chinese.test(text[place - 1] ?? '') || chinese.test(text[place + 1] ?? ''),
	);
}

/** Both brackets of a pair change together. */
function matchBrackets(text: string): ReadonlyMap<number, number> {
	const pairs = new Map<number, number>();
	const open: number[] = [];
	for (const { index, 0: bracket } of text.matchAll(/[()]/g)) {
		if (bracket === '(') open.push(index);
		else {
			const start = open.pop();
			if (start !== undefined) pairs.set(start, index).set(index, start);
		}
	}
	return pairs;
}
