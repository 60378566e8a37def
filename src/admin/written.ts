import { isRecord, propertyOf } from './editable.ts';

/** What stands in a file that somebody may have written by hand. */
export type Written = Readonly<Record<string, unknown>>;

export const recordsIn = (written: unknown, name: string): Written[] => {
	const value = propertyOf(written, name);
	return Array.isArray(value) ? value.filter(isRecord) : [];
};

export const textIn = (written: unknown, name: string): string => {
	const value = propertyOf(written, name);
	return typeof value === 'string' ? value : '';
};

export const numberIn = (written: unknown, name: string): number => {
	const value = propertyOf(written, name);
	return typeof value === 'number' ? value : 0;
};
