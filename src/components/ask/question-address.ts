import { facetNames, type FacetName } from '#search/text/files.ts';
import type { SearchQuestion } from '#search/text/question.ts';

/** How many results are shown at once, and how many more each time. */
export const pageLength = 10;

/** What a search page shows; all of it stands in its address. */
export function readQuestion(address: string): SearchQuestion {
	const parameters = new URLSearchParams(address);
	const filters: Partial<Record<FacetName, readonly string[]>> = {};
	for (const facet of facetNames) {
		const values = parameters.getAll(facet).filter(Boolean);
		if (values.length > 0) filters[facet] = values;
	}
	return {
		text: parameters.get('q') ?? '',
		filters,
		sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
		isLiteral: parameters.get('literal') === '1',
		limit: Number(parameters.get('n')) || pageLength,
	};
}

/** The part of an address after the path. */
export function hrefOf({ text, filters, sort, isLiteral, limit }: SearchQuestion): string {
	const parameters = new URLSearchParams();
	if (text) parameters.set('q', text);
	for (const facet of facetNames)
		for (const value of filters[facet] ?? []) parameters.append(facet, value);
	if (sort === 'date') parameters.set('sort', sort);
	if (isLiteral) parameters.set('literal', '1');
	if (limit > pageLength) parameters.set('n', String(limit));
	return `?${parameters.toString()}`;
}

export const isEmpty = ({ text, filters }: SearchQuestion): boolean =>
	text.trim() === '' && Object.keys(filters).length === 0;

/** The question with a value of a facet chosen, or no longer chosen. */
export function toggled(question: SearchQuestion, facet: FacetName, value: string): SearchQuestion {
	const { [facet]: before = [], ...others } = question.filters;
	const after = before.includes(value)
		? before.filter((other) => other !== value)
		: [...before, value];
	const filters = after.length > 0 ? { ...others, [facet]: after } : others;
	return { ...question, filters, limit: pageLength };
}
