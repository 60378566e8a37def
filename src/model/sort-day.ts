import { boundsOf } from './edtf.ts';

/** The day that a date is sorted by: the last one it can mean, or its first; empty where none is known. */
export function sortDayOf(date: string): string {
	const { first, last } = boundsOf(date);
	return last ?? first ?? '';
}

/** Puts what is latest first, and what has no day last. */
export function latestFirst(a: { readonly day: string }, b: { readonly day: string }): number {
	if (a.day === b.day) return 0;
	return a.day < b.day ? 1 : -1;
}
