// Formulas in one line, as the readers of Word and of pages write them: 1/2, 10^2, (a+b)/c.

/** Brackets around what is more than a number or a name. */
export const grouped = (words: string): string =>
	/^(?:[\p{L}\d.]*|\([^()]*\))$/u.test(words) ? words : `(${words})`;

export const raised = (words: string) => (words === '' ? '' : `^${grouped(words)}`);
export const lowered = (words: string) => (words === '' ? '' : `_${grouped(words)}`);
