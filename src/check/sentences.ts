import type { TextLine } from './rule.ts';

/** The sentences of a text with half-width digits and signs, each with its line. */
export function* sentencesOf(lines: readonly TextLine[]): Generator<TextLine> {
	for (const { line, text } of lines) {
		for (const sentence of text.normalize('NFKC').split(/(?<=[。!?;])/)) {
			if (/\d/.test(sentence)) yield { line, text: sentence };
		}
	}
}
