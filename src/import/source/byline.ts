/** What a line above or below a text may say about it. */
const bylineFields = [
	'published',
	'publisher',
	'text',
	'photos',
	'editor',
	'first',
	'second',
	'final',
	'count',
	'number',
] as const;

export type BylineField = (typeof bylineFields)[number];

export const isBylineField = (name: string): name is BylineField =>
	bylineFields.some((field) => field === name);
