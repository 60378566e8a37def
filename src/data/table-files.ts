import { csvFile, forSpreadsheets } from './csv.ts';
import type { Table, Value } from './table.ts';

type Write = (table: Table, records: readonly Value[][]) => string;

const tableCsv: Write = ({ fields }, records) =>
	csvFile(
		fields.map(({ name }) => name),
		records,
	);

/** An array of flat objects with every field in each. */
const tableJson: Write = ({ fields }, records) => {
	const objects = records.map((values) =>
		JSON.stringify(Object.fromEntries(fields.map(({ name }, index) => [name, values[index]]))),
	);
	return `[\n${objects.join(',\n')}\n]\n`;
};

/** The files of a table by the ends of their names. */
export const tableFormats = {
	/** For statistics programs; the data package describes it. */
	csv: tableCsv,
	'excel.csv': (table, records) => forSpreadsheets(tableCsv(table, records)),
	json: tableJson,
} as const satisfies Record<string, Write>;

export type TableFormat = keyof typeof tableFormats;
export const tableFormatNames = ['csv', 'excel.csv', 'json'] as const satisfies TableFormat[];
