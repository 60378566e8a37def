import type { Tracked } from './tracked.ts';

/** What a line above or below a text may say about it. */
export const bylineFields = [
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

/** What such a line says: source, date of publication, who wrote. */
export interface BylineFact {
	readonly field: BylineField;
	readonly value: string;
	readonly quote: Tracked;
}

export const isBylineField = (name: string): name is BylineField =>
	bylineFields.some((field) => field === name);
