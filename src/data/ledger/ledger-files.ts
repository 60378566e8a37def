import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { csvFile } from '#data/csv.ts';
import { sameZip } from '#data/same-zip.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Interval } from '#model/quantity.ts';
import { units, type Unit } from '#model/unit.ts';
import { ledgerColumns, totalColumns, type SheetColumn } from './columns.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { Ledger } from './ledger.ts';

/**
 * A ledger as a workbook: activities, totals apart from them, and how to read both. Behind the words
 * each unit has a column of numbers, which hold what is at least there and show the bound.
 */
export async function ledgerXlsx({ rows, totals }: Ledger, about: readonly string[]) {
	const { sheets } = words.ledger;
	const used = unitsOf(rows);
	const activities = [
		[...ledgerColumns.map(({ title }) => title), ...used].map(heading),
		...rows.map((row) => [...cellsOf(ledgerColumns, row), ...numbersOf(row, used)]),
	];
	const claims = [
		totalColumns.map(({ title }) => heading(title)),
		...totals.map((row) => cellsOf(totalColumns, row)),
	];
	const frozen = { stickyRowsCount: 1, orientation: 'landscape' } as const;
	const file = writeXlsxFile([
		{
			...frozen,
			sheet: sheets.activities,
			data: activities,
			columns: [
				...ledgerColumns.map(({ width }) => ({ width })),
				...used.map(() => ({ width: 9 })),
			],
		},
		{
			...frozen,
			sheet: sheets.totals,
			data: claims,
			columns: totalColumns.map(({ width }) => ({ width })),
		},
		{
			sheet: sheets.about,
			data: about.map((value) => [{ value, wrap: true }]),
			columns: [{ width: 90 }],
		},
	]);
	return sameZip(await file.toBuffer());
}

/** The activities of a ledger for any spreadsheet. */
export const ledgerCsv = ({ rows }: Pick<Ledger, 'rows'>): string =>
	csvFile(
		ledgerColumns.map(({ title }) => title),
		rows.map((row) => ledgerColumns.map(({ textOf }) => textOf(row))),
	);

const heading = (value: string): Cell => ({
	value,
	fontWeight: 'bold',
	backgroundColor: '#e4f0ec',
	borderColor: '#999999',
	borderStyle: 'thin',
});

const cellsOf = <Row>(columns: readonly SheetColumn<Row>[], row: Row): Cell[] =>
	columns.map(({ textOf }) => ({ value: textOf(row), wrap: true, alignVertical: 'top' }));

const unitsOf = (rows: readonly LedgerRow[]): Unit[] =>
	units.filter((unit) =>
		rows.some(({ figures }) => figures.some(({ quantity }) => quantity.unit === unit)),
	);

/** Two figures of one activity in one unit stay words: a cell holds one number. */
function numbersOf({ figures }: LedgerRow, used: readonly Unit[]): Cell[] {
	return used.map((unit) => {
		const [only, second] = figures.filter(({ quantity }) => quantity.unit === unit);
		if (!only || second) return null;
		const { quantity } = only;
		return { value: quantity.min, type: Number, format: formatOf(quantity), alignVertical: 'top' };
	});
}

/** A number format that shows the bound while the cell keeps a number. */
function formatOf({ min, max, isApproximate }: Interval): string {
	const about = isApproximate ? '"约 "' : '';
	const number = Number.isInteger(min) ? '#,##0' : '#,##0.##';
	if (max === null) return `${about}"≥ "${number}`;
	if (min === max) return about + number;
	return min === 0 ? `${about}"≤ ${max}"` : `${about}${number}"–${max}"`;
}
