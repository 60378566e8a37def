import { numeralsIn, type Numeral } from '#chinese/numerals.ts';
import type { TextLine } from '#markdown/sections.ts';

/**
 * The sentences of a text that hold a number, each with its line, half-width and with exact numbers
 * in digits: 二十七名 is 27名, 百分之五十 is 50%. A number that is not exact has none.
 */
export function* sentencesOf(paragraphs: readonly TextLine[]): Generator<TextLine> {
	for (const { line, text } of paragraphs) {
		const plain = text.normalize('NFKC');
		for (const { 0: sentence, index } of plain.matchAll(/[^。!?;\s][^。!?;]*[。!?;]?/g)) {
			const digits = inDigits(sentence.replace(/\n/g, ''));
			const breaks = plain.slice(0, index).split('\n').length - 1;
			if (/\d/.test(digits)) yield { line: line + breaks, text: digits };
		}
	}
}

function inDigits(sentence: string): string {
	const numerals = numeralsIn(sentence);
	const starts = [0, ...numerals.map(({ end }) => end)];
	const parts = numerals.map(
		(numeral, index) => sentence.slice(starts[index], numeral.start) + digitsOf(numeral),
	);
	return parts.join('') + sentence.slice(starts.at(-1));
}

/** Words with small numbers in them, such as 一个, are no figures, and sums are written with `+`. */
function digitsOf({ text, min, max, isApproximate }: Numeral): string {
	if (/^[\d.+]+$/.test(text)) return text;
	if (text.startsWith('百分之')) return `${Number((min * 100).toFixed(4))}%`;
	if (min !== max || isApproximate) return text.replace(/\d/g, '…');
	return min < 10 ? text : String(min);
}
