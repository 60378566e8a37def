import { csvFile, forSpreadsheets } from '#data/csv.ts';
import { totalText } from '#site/workbench/add-up.ts';
import type { SheetAnswer, ShownCell } from './answer-question.ts';
import { shownColumns } from './draw-table.ts';

/** The columns that are seen and the rows that are found, in words; below them what they come to. */
export function shownSheet(answer: SheetAnswer, totalWord: string) {
	const { rows, totals } = answer;
	const shown = shownColumns(answer);
	const sums = shown.flatMap(({ name, title }) =>
		(totals[name] ?? []).map((measure) => `${totalWord} · ${title}：${totalText(measure)}`),
	);
	return {
		head: shown.map(({ title }) => title),
		rows: rows.map((row) => shown.map(({ place }): ShownCell => row[place] ?? ['', ''])),
		sums,
	};
}

type ShownSheet = ReturnType<typeof shownSheet>;

export async function fileOf(sheet: ShownSheet, format: 'csv' | 'xlsx'): Promise<Blob> {
	const { head, rows, sums } = sheet;
	if (format === 'csv') {
		const lines = [...rows.map((row) => row.map(([text]) => text)), ...sums.map((sum) => [sum])];
		return new Blob([forSpreadsheets(csvFile(head, lines))], { type: 'text/csv' });
	}
	const { default: writeXlsxFile } = await import('write-excel-file/browser');
	const bold = head.map((value) => ({ value, fontWeight: 'bold' as const }));
	const cells = [...rows.map((row) => row.map(excelCell)), ...sums.map((value) => [{ value }])];
	return writeXlsxFile([bold, ...cells], {
		stickyRowsCount: 1,
		columns: head.map(() => ({ width: 20 })),
	}).toBlob();
}

/** A number or a day where the cell is one, shown as it is on the page; else its text. */
export function excelCell([text, , number]: ShownCell) {
	if (number !== undefined) {
		const digits = Number.isInteger(number) ? '#,##0' : '#,##0.##';
		const said = number.toLocaleString('zh-CN', { maximumFractionDigits: 2 });
		const unit = text.startsWith(said) ? text.slice(said.length).replaceAll('"', '') : '';
		return { value: number, format: unit ? `${digits}"${unit}"` : digits };
	}
	const [, year, month, day] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?$/.exec(text) ?? [];
	if (day)
		return {
			value: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))),
			format: 'yyyy"年"m"月"d"日"',
		};
	return { value: text, wrap: true };
}

/** Has the browser save a file. */
export function save(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
