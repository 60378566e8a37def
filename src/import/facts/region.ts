import { fold } from '#import/clean/text/fold.ts';
import { quoteOf, type Quote, type Reading } from './reading.ts';

/** Divisions whose full names a text says, by code; the smaller inside the larger ones only. */
export function findRegions(
	reading: Reading,
	regions: ReadonlyMap<string, string>,
): { code: string; quote: Quote }[] {
	const found = [...regions].flatMap(([code, name]) => {
		const place = name.length >= 3 ? reading.text.indexOf(fold(name)) : -1;
		return place < 0 ? [] : [{ code, quote: quoteOf(reading, place, place + name.length) }];
	});
	return found.filter(
		({ code }) => !found.some((other) => other.code !== code && other.code.startsWith(code)),
	);
}
