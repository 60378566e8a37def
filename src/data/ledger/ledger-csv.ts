import { csvFile } from '#data/csv.ts';
import { ledgerColumns } from './columns.ts';
import type { Ledger } from './ledger.ts';

/** The activities of a ledger for any spreadsheet. */
export const ledgerCsv = ({ rows }: Pick<Ledger, 'rows'>): string =>
	csvFile(
		ledgerColumns.map(({ title }) => title),
		rows.map((row) => ledgerColumns.map(({ textOf }) => textOf(row))),
	);
