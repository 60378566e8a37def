import { csvFile, forSpreadsheets } from '#data/csv.ts';
import { totalText } from '#site/workbench/add-up.ts';
import type { Answer } from './answer.ts';

/** The columns that are seen and the rows that are found, in words; below them what they come to. */
export function shownSheet({ columns, rows, totals }: Answer, totalWord: string) {
	const shown = columns.flatMap(({ isShown, name, title }, place) =>
		isShown ? [{ name, title, place }] : [],
	);
	const sums = shown.flatMap(({ name, title }) =>
		(totals[name] ?? []).map((measure) => `${totalWord} · ${title}：${totalText(measure)}`),
	);
	return {
		head: shown.map(({ title }) => title),
		rows: rows.map((row) => shown.map(({ place }) => row[place]?.[0] ?? '')),
		sums,
	};
}

type ShownSheet = ReturnType<typeof shownSheet>;

export async function fileOf(sheet: ShownSheet, format: 'csv' | 'xlsx'): Promise<Blob> {
	const { head, rows, sums } = sheet;
	const lines = [...rows, ...sums.map((line) => [line])];
	if (format === 'csv')
		return new Blob([forSpreadsheets(csvFile(head, lines))], { type: 'text/csv' });
	const { default: writeXlsxFile } = await import('write-excel-file/browser');
	const bold = head.map((value) => ({ value, fontWeight: 'bold' as const }));
	const cells = lines.map((line) => line.map((value) => ({ value, wrap: true })));
	return writeXlsxFile([bold, ...cells], {
		stickyRowsCount: 1,
		columns: head.map(() => ({ width: 20 })),
	}).toBlob();
}

/** Has the browser save a file. */
export function save(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
