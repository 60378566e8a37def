/** Something in a text that may expose a person, above all a child. */
export interface PersonalData {
	readonly rule: string;
	readonly severity: 'error' | 'warning';
	/** The words that were found. */
	readonly text: string;
	/** Where they begin in the text. */
	readonly offset: number;
	readonly message: string;
	readonly hint: string;
}

/** Looks for personal data in any text: prose, frontmatter, captions, file names. */
export function findPersonalData(text: string): PersonalData[] {
	return rules.flatMap(({ pattern, isReal = () => true, ...rule }) =>
		[...text.matchAll(pattern)]
			.filter(([match]) => isReal(match))
			.map((match) => ({ ...rule, text: match[0], offset: match.index })),
	);
}

interface Rule {
	readonly rule: string;
	readonly severity: 'error' | 'warning';
	readonly pattern: RegExp;
	readonly isReal?: (match: string) => boolean;
	readonly message: string;
	readonly hint: string;
}

const rules: readonly Rule[] = [
	{
		rule: 'mobile',
		severity: 'error',
		pattern: /(?<![\d.])1[3-9]\d{9}(?![\d.])/g,
		message: '有手机号码。',
		hint: '请删去号码；要留联系方式，写办公电话。',
	},
];
