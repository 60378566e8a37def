import { perArchive } from '#archive/per-archive.ts';
import { csvFile, forSpreadsheets } from '#data/csv.ts';
import { dataContext } from '#site/open-data.ts';
import { pagesOf } from '#site/listing.ts';
import { totalsOf } from './add-up.ts';
import { activities, claims } from './activities.ts';
import { figures } from './figures.ts';
import { needs } from './needs.ts';
import { promises } from './promises.ts';
import {
	labelsIn,
	textOfCell,
	type FilledSheet,
	type SheetCell,
	type SheetId,
	type SheetShard,
} from './sheet.ts';

/** The sheets of the workbench, in the order of their tabs. */
const sheets = [activities, claims, figures, promises, needs];

/** Every sheet with its rows. */
export const filledSheets = perArchive((archive) =>
	sheets.map((fill) => fill(dataContext(archive))),
);

/** A file of this many rows weighs less than 100 kB compressed. */
const shardSize = 1000;

/** A sheet cut into files; each names the choices that stand in it. */
export const shardsOf = ({ columns, rows, labels }: FilledSheet): SheetShard[] =>
	pagesOf(rows, shardSize).map(({ items, lastPage }) => ({
		columns,
		labels: labelsIn(items, columns, ({ name }, choice) => labels[name]?.[choice] ?? choice),
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
