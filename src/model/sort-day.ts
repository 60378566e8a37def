import { boundsOf } from './edtf.ts';

/** The day that a date is sorted by: the last one it can mean, or its first; empty where none is known. */
export function sortDayOf(date: string): string {
	const { first, last } = boundsOf(date);
	return last ?? first ?? '';
}

/** Puts what is latest first, and what has no day last. */
export const latestFirst = (a: { readonly day: string }, b: { readonly day: string }): number =>
	a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
