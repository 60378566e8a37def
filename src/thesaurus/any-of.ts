/**
 * A pattern of any of the terms, of those that begin together the longest. It has a file of its own
 * because the search of a page loads it without the thesaurus.
 */
export const anyOf = (terms: readonly string[]): string =>
	[...terms]
		.sort((a, b) => b.length - a.length)
		.map((term) => term.replace(/[+*.?()]/g, '\\$&'))
		.join('|');
