import type { FacetChoice } from '#search/text/question.ts';
import { totalsOf } from '#site/workbench/add-up.ts';
import type { SheetCell, ColumnHead, Labels, SheetShard } from '#site/workbench/sheet.ts';
import { textOfCell } from '#site/workbench/text-of.ts';
import type { SheetAnswer, SheetQuestion, ShownCell } from './answer.ts';
import { openTable } from './open-table.ts';

export const pageSize = 100;

export type Ask = (question: Pick<SheetQuestion, 'state' | 'isWhole'>) => SheetAnswer;

/** Answers questions about a sheet, as far as it has been read. */
export function answering(sheet: SheetShard): Ask {
	const table = openTable(sheet);
	const { columns, labels } = sheet;
	return ({ state, isWhole }) => {
		const chosenIn = (name: string) => state.filters[name] ?? [];
		table.setColumnFilters(
			columns
				.filter(({ name }) => chosenIn(name).length > 0)
				.map(({ name }) => ({ id: name, value: chosenIn(name) })),
		);
		table.setSorting(state.sort ? [{ id: state.sort.column, desc: state.sort.isDescending }] : []);
		const found = table.getRowModel().rows.map(({ original }) => original);
		const lastPage = Math.max(1, Math.ceil(found.length / pageSize));
		const from = (Math.min(state.page, lastPage) - 1) * pageSize;
		const rows = isWhole ? found : found.slice(from, from + pageSize);
		return {
			columns: columns.map(({ name, title, kind, isShown }) => ({
				name,
				title,
				isShown: state.columns?.includes(name) ?? isShown,
				kind,
			})),
			facets: columns
				.filter(({ kind }) => kind === 'choice')
				.map(({ name, title }) => {
					const counts = table.getColumn(name)?.getFacetedUniqueValues() ?? new Map();
					const choices = choicesOf(counts, labels[name] ?? {}, chosenIn(name));
					return { name, title, choices: choices.sort(orderOf(name)) };
				}),
			rows: rows.map((row) => shownRow(row, columns, labels)),
			found: found.length,
			total: sheet.total,
			isPart: sheet.rows.length < sheet.total,
			lastPage,
			totals: totalsOf(found, columns),
		};
	};
}

/** What is chosen stays, even where it would leave nothing. */
function choicesOf(
	counts: ReadonlyMap<string, number>,
	labels: Readonly<Record<string, string>>,
	chosen: readonly string[],
) {
	const ids = new Set([...counts.keys(), ...chosen]);
	return [...ids].map((id) => ({
		id,
		label: labels[id] ?? (counts.has(id) ? id : ''),
		count: counts.get(id) ?? 0,
		isChosen: chosen.includes(id),
	}));
}

const orderOf = (column: string) => (column === 'year' ? newestFirst : commonestFirst);

const commonestFirst = (a: FacetChoice, b: FacetChoice): number => b.count - a.count;

/** What has no year comes last. */
const newestFirst = (a: FacetChoice, b: FacetChoice): number =>
	Number(a.id === 'undated') - Number(b.id === 'undated') || (a.id < b.id ? 1 : -1);

const shownRow = (
	row: readonly SheetCell[],
	columns: readonly ColumnHead[],
	labels: Labels,
): ShownCell[] =>
	columns.map((column, place) => {
		const cell = row[place] ?? '';
		const path = column.kind === 'link' && typeof cell !== 'string' ? String(cell[1]) : '';
		const number = column.kind === 'amount' ? numberIn(cell) : undefined;
		const text = textOfCell(cell, column, labels);
		return number === undefined ? [text, path] : [text, path, number];
	});

/** The one exact number of an amount. */
function numberIn(cell: SheetCell): number | undefined {
	const [, measures] = typeof cell === 'string' ? [] : cell;
	if (typeof measures !== 'object' || measures.length !== 1) return undefined;
	const [, , min, max, isApproximate] = measures[0] ?? [];
	return min === max && !isApproximate ? min : undefined;
}
