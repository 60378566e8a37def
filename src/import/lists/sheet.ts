/** A sheet of a workbook, or the one table of a text file. */
export interface Spreadsheet {
	/** Empty where there is no other. */
	readonly name: string;
	/** Every cell as text, without spaces around it; a merged cell stands in every place that it covers. */
	readonly rows: readonly (readonly string[])[];
	/** Whether the file can say that cells are merged; where it cannot, a gap may be such a cell. */
	readonly knowsMerges: boolean;
}

/** @example cellName(6, 1) // 'B7' */
export const cellName = (row: number, column: number): string =>
	`${lettersOf(column)}${String(row + 1)}`;

const lettersOf = (column: number): string =>
	(column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) +
	String.fromCharCode(65 + (column % 26));
