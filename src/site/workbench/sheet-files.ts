import { perArchive } from '#archive/per-archive.ts';
import { csvFile, forSpreadsheets } from '#data/csv.ts';
import { dataContext } from '#site/open-data.ts';
import { pagesOf } from '#site/listing.ts';
import { totalsOf } from './add-up.ts';
import { activities, claims } from './activities.ts';
import { figures } from './figures.ts';
import { needs } from './needs.ts';
import { promises } from './promises.ts';
import type { SheetCell, ColumnHead, Labels, SheetShard, Sheet, SheetId } from './sheet.ts';
import { idsIn, textOfCell } from './text-of.ts';

/** The sheets of the workbench, in the order of their tabs. */
const sheets: readonly Sheet[] = [activities, claims, figures, promises, needs];

export interface FilledSheet {
	readonly id: SheetId;
	readonly columns: readonly ColumnHead[];
	readonly rows: readonly (readonly SheetCell[])[];
	readonly labels: Labels;
}

/** Every sheet with its rows. */
export const filledSheets = perArchive((archive): FilledSheet[] => {
	const context = dataContext(archive);
	return sheets.map(({ id, columns, rowsOf, labelOf }) => {
		const rows = rowsOf(context);
		const labels = labelsOf({ columns, rows }, (name, value) => labelOf(name, value, context));
		return { id, columns, rows, labels };
	});
});

/** A file of this many rows weighs less than 100 kB compressed. */
const shardSize = 1000;

/** A sheet cut into files; each names the choices that stand in it. */
export const shardsOf = ({ columns, rows, labels }: FilledSheet): SheetShard[] =>
	pagesOf(rows, shardSize).map(({ items, lastPage }) => ({
		columns,
		labels: labelsOf({ columns, rows: items }, (name, value) => labels[name]?.[value] ?? value),
		rows: items,
		shards: lastPage,
		total: rows.length,
	}));

/** How many rows a page shows; without scripts the others stand on further pages. */
const pageSize = 100;

export const sheetPath = (id: SheetId): string => (id === 'activities' ? '/data/' : `/data/${id}/`);

export const sheetFile = (id: SheetId): string => `/data/${id}.csv`;

/** A sheet cut into pages with the columns that are seen at first. */
export function sheetPages(sheet: FilledSheet) {
	const totals = totalsOf(sheet.rows, sheet.columns);
	return pagesOf(sheet.rows, pageSize).map(({ page, lastPage, items }) => ({
		id: sheet.id,
		columns: sheet.columns,
		total: sheet.rows.length,
		page,
		lastPage,
		rows: items.map((row) => textRow(row, sheet)),
		/** Of the whole sheet. */
		totals,
	}));
}

/** A whole sheet for a spreadsheet. */
export const sheetCsv = (sheet: FilledSheet): string =>
	forSpreadsheets(
		csvFile(
			sheet.columns.map(({ title }) => title),
			sheet.rows.map((row) => textRow(row, sheet).map(([text]) => text)),
		),
	);

/** What cells say, and where links lead. */
const textRow = (row: readonly SheetCell[], { columns, labels }: FilledSheet) =>
	row.map((cell, place) => {
		const column = columns[place];
		const [, path] = cell;
		const text = column ? textOfCell(cell, column, labels) : '';
		return [text, column?.kind === 'link' && typeof path === 'string' ? path : ''] as const;
	});

function labelsOf(
	{ columns, rows }: Pick<FilledSheet, 'columns' | 'rows'>,
	labelOf: (column: string, id: string) => string,
): Labels {
	const choices = columns.flatMap(({ name, kind }, place) => {
		if (kind !== 'choice') return [];
		const ids = new Set(rows.flatMap((row) => idsIn(row[place])));
		return [[name, Object.fromEntries([...ids].map((id) => [id, labelOf(name, id)]))] as const];
	});
	return Object.fromEntries(choices);
}
