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

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of whatever was written, or an item of a list. */
export const propertyOf = (written: unknown, name: PropertyKey): unknown =>
	typeof written === 'object' && written !== null && Object.hasOwn(written, name)
		? Reflect.get(written, name)
		: undefined;

/** An address without its `%`; `null` where they are not those of UTF-8. */
export function decodedAddress(address: string): string | null {
	try {
		return decodeURIComponent(address);
	} catch {
		return null;
	}
}
