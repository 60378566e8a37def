/** What a cell of a CSV file can hold; an empty one says nothing. */
export type CsvValue = string | number | boolean | null;

/** A CSV file in UTF-8 as RFC 4180 describes it, for programs. */
export const csvFile = (header: readonly string[], records: readonly (readonly CsvValue[])[]) =>
	`${[header, ...records].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;

/**
 * The same file for people: with a byte order mark, because spreadsheet programs on Chinese Windows
 * take UTF-8 without one for GBK.
 */
export const forSpreadsheets = (csv: string): string => `\ufeff${csv}`;

/** A field that a spreadsheet might take for a formula is kept text by a leading apostrophe. */
function quoted(value: CsvValue): string {
	const text = typeof value === 'string' && /^[=+\-@]/.test(value) ? `'${value}` : `${value ?? ''}`;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
