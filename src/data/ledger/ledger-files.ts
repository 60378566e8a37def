import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { csvFile, forSpreadsheets } from '#data/csv.ts';
import { sameZip } from '#data/same-zip.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Interval } from '#model/quantity.ts';
import { units, type Unit } from '#model/unit.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { Ledger } from './ledger.ts';

/** The columns of a ledger's files, in order, with their widths in characters of a spreadsheet. */
const columns: readonly (readonly [name: keyof LedgerRow['texts'], width: number])[] = [
	['date', 14],
	['year', 12],
	['pairing', 20],
	['supporters', 14],
	['recipients', 14],
	['type', 11],
	['by', 8],
	['subjects', 9],
	['figures', 15],
	['quote', 18],
	['evidence', 14],
	['note', 20],
	['report', 22],
	['url', 22],
];

const titles = columns.map(([name]) => words.ledger.columns[name]);

/**
 * A ledger as a workbook: activities, totals apart from them, and how to read both. Behind the words
 * each unit has a column of numbers, which hold what is at least there and show the bound.
 */
export async function ledgerXlsx({ rows, totals }: Ledger, about: readonly string[]) {
	const { sheets } = words.ledger;
	const file = writeXlsxFile(
		[
			sheetOf(sheets.activities, rows),
			sheetOf(sheets.totals, totals),
			{
				sheet: sheets.about,
				data: about.map((value) => [{ value, wrap: true }]),
				columns: [{ width: 90 }],
			},
		],
		{ features: [fitToWidth] },
	);
	return sameZip(await file.toBuffer());
}

function sheetOf(sheet: string, rows: readonly LedgerRow[]) {
	const used = unitsOf(rows);
	return {
		sheet,
		stickyRowsCount: 1,
		orientation: 'landscape' as const,
		data: [
			[...titles, ...used].map(heading),
			...rows.map((row) => [...cellsOf(row), ...numbersOf(row, used)]),
		],
		columns: [...columns.map(([, width]) => ({ width })), ...used.map(() => ({ width: 8 }))],
	};
}

/** All columns on one page's width, on as many pages as the rows need. */
const fitToWidth = {
	files: {
		transform: {
			'xl/worksheets/sheet{id}.xml': {
				transform: (xml: string) =>
					xml
						.replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>$&')
						.replace('<pageSetup ', '$&fitToWidth="1" fitToHeight="0" '),
			},
		},
	},
};

/** The same rows for any spreadsheet; which are totals stands in the first column. */
export function ledgerCsv({ rows, totals }: Pick<Ledger, 'rows' | 'totals'>): string {
	const csv = csvFile(
		[words.ledger.columns.kind, ...titles],
		[
			...linesOf(words.ledger.sheets.activities, rows),
			...linesOf(words.ledger.sheets.totals, totals),
		],
	);
	return forSpreadsheets(csv);
}

const linesOf = (kind: string, rows: readonly LedgerRow[]) =>
	rows.map(({ texts }) => [kind, ...columns.map(([name]) => texts[name])]);

const heading = (value: string): Cell => ({
	value,
	fontWeight: 'bold',
	backgroundColor: '#e4f0ec',
	borderColor: '#999999',
	borderStyle: 'thin',
});

function cellsOf({ texts, day }: LedgerRow): Cell[] {
	const heights = columns.map(([name, width]) => lineHeight * countLines(texts[name], width));
	const height = Math.max(...heights);
	return columns.map(([name]) => {
		const shown =
			name !== 'date' || day === undefined
				? { value: texts[name] }
				: { value: new Date(day), type: Date, format: dayFormat, align: 'left' as const };
		return { ...shown, wrap: true, alignVertical: 'top', height };
	});
}

/** In points. Not every program makes a row as high as its text. */
const lineHeight = 15;

/** Chinese characters are twice as wide as the letters by which columns are measured. */
function countLines(text: string, width: number): number {
	const letters = text.replace(/[^\u0000-\u02ff]/g, 'xx').length;
	return Math.max(1, Math.ceil(letters / (width - 2)));
}

/** As the page writes it. */
const dayFormat = 'yyyy"年"m"月"d"日"';

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
	const about = isApproximate ? '"约"' : '';
	const number = Number.isInteger(min) ? '#,##0' : '#,##0.##';
	if (max === null) return `${about}"≥"${number}`;
	if (min === max) return about + number;
	return min === 0 ? `${about}"≤${max}"` : `${about}${number}"–${max}"`;
}
