import type { SheetCell, ColumnHead, Labels } from './sheet.ts';

/** The ids in a cell of choices. */
export const idsIn = (cell: SheetCell | undefined): string[] =>
	typeof cell === 'string' ? cell.split(';').filter(Boolean) : [];

/** What a cell says. */
export function textOfCell(cell: SheetCell, { kind, name }: ColumnHead, labels: Labels): string {
	if (kind === 'choice')
		return idsIn(cell)
			.map((id) => labels[name]?.[id] ?? id)
			.join('；');
	return typeof cell === 'string' ? cell : cell[0];
}
