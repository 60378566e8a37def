import { csvFile } from './csv.ts';
import type { DataContext, Table } from './table.ts';

/** A table for spreadsheets and statistics programs. */
export const tableCsv = ({ fields, recordsOf }: Table, context: DataContext): string =>
	csvFile(
		fields.map(({ name }) => name),
		recordsOf(context),
	);

/** A table for programs: an array of flat objects with every field in each. */
export function tableJson({ fields, recordsOf }: Table, context: DataContext): string {
	const records = recordsOf(context).map((values) =>
		JSON.stringify(Object.fromEntries(fields.map(({ name }, index) => [name, values[index]]))),
	);
	return `[\n${records.join(',\n')}\n]\n`;
}
