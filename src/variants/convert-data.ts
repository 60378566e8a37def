import type { Convert } from './converter.ts';

/** A JSON file of a page with its texts in the other script; ids and addresses have no characters to change. */
export const convertData = (json: string, convert: Convert): string =>
	JSON.stringify(
		JSON.parse(json, (_key, value: unknown) =>
			typeof value === 'string' ? convert(value) : value,
		),
	);
