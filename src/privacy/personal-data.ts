import { foldText } from './folded-text.ts';
import { rules } from './rules/index.ts';

/** Something in a text that may expose a person, above all a child. */
export interface PersonalData {
	readonly rule: string;
	readonly severity: 'error' | 'warning';
	/** The words that were found, as the author wrote them. */
	readonly text: string;
	/** Where they begin in the text. */
	readonly offset: number;
	readonly message: string;
	readonly hint: string;
}

/**
 * Looks for personal data in any text: prose, frontmatter, captions, file names. Both scripts,
 * full-width digits and separators inside numbers are understood. Takes time in proportion to the
 * length of the text, whatever stands in it.
 */
export function findPersonalData(text: string): PersonalData[] {
	const folded = foldText(text);
	const taken = new Uint8Array(folded.text.length);
	return rules.flatMap(({ rule, severity, message, hint, find }) => {
		const spans = [...find(folded)].filter(({ start, end }) => {
			if (taken.subarray(start, end).includes(1)) return false;
			// One error is enough for one place: 三年级2班陈可欣同学 breaks two rules.
			if (severity === 'error') taken.fill(1, start, end);
			return true;
		});
		return spans.map(({ start, end }) => {
			const offset = folded.originalOffset(start);
			const words = text.slice(offset, folded.originalOffset(end - 1) + 1);
			return { rule, severity, text: words, offset, message, hint };
		});
	});
}
