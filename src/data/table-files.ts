import { csvFile } from './csv.ts';
import type { Table, Value } from './table.ts';

/** A table for spreadsheets and statistics programs. */
export const tableCsv = ({ fields }: Table, records: readonly Value[][]): string =>
	csvFile(
		fields.map(({ name }) => name),
		records,
	);

/** A table for programs: an array of flat objects with every field in each. */
export function tableJson({ fields }: Table, records: readonly Value[][]): string {
	const objects = records.map((values) =>
		JSON.stringify(Object.fromEntries(fields.map(({ name }, index) => [name, values[index]]))),
	);
	return `[\n${objects.join(',\n')}\n]\n`;
}
