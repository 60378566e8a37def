import type { FacetChoice } from '#search/text/question.ts';
import { totalsOf } from '#site/workbench/add-up.ts';
import { idsIn, textOfCell, type SheetCell, type SheetShard } from '#site/workbench/sheet.ts';
import { filtered, sorted, type Row } from './find-rows.ts';
import type { SheetState } from './state.ts';

/** What the page asks of the worker. */
export interface SheetQuestion {
	readonly id: number;
	readonly state: SheetState;
	/** All rows that are found and not only those of a page. */
	readonly isWhole: boolean;
}

/** What the worker says. */
export type SheetReply =
	| { readonly say: 'answer'; readonly id: number; readonly answer: SheetAnswer }
	| { readonly say: 'loading'; readonly read: number; readonly total: number }
	| { readonly say: 'failure'; readonly reason: string };

export type SheetAnswer = ReturnType<ReturnType<typeof answering>>;

/** A text, where it leads below the site's root if it leads anywhere, and the number that it is, if it is one. */
export type ShownCell = readonly [text: string, path: string, number?: number];

const pageSize = 100;

/** Answers questions about a sheet, as far as it has been read. */
export function answering(sheet: SheetShard) {
	const { columns, total } = sheet;
	return ({ state, isWhole }: Pick<SheetQuestion, 'state' | 'isWhole'>) => {
		const { filters, sort, page } = state;
		const found = sorted(filtered(sheet.rows, filters, columns), sort, sheet);
		const lastPage = Math.max(1, Math.ceil(found.length / pageSize));
		const from = (Math.min(page, lastPage) - 1) * pageSize;
		const rows = isWhole ? found : found.slice(from, from + pageSize);
		const isPart = sheet.rows.length < total;
		return {
			columns: columns.map((column) => ({
				...column,
				isShown: state.columns?.includes(column.name) ?? column.isShown,
			})),
			facets: columns.flatMap(({ name, title, kind }, place) => {
				if (kind !== 'choice') return [];
				const { [name]: chosen = [], ...others } = filters;
				const ids = filtered(sheet.rows, others, columns).flatMap((row) => idsIn(row[place]));
				const choices = choicesOf(ids, sheet.labels[name] ?? {}, chosen);
				return { name, title, choices: choices.sort(orderOf(name)) };
			}),
			/** With a cell for every column, seen or not. */
			rows: rows.map((row) => shownRow(row, sheet)),
			/** How many rows are found, and of how many. */
			found: found.length,
			total,
			/** Whether only a part of the sheet has been read; then nothing is added up. */
			isPart,
			lastPage,
			/** By the names of columns of amounts. */
			totals: isPart ? {} : totalsOf(found, columns),
		};
	};
}

/** What is chosen stays, even where it would leave nothing. */
function choicesOf(
	ids: readonly string[],
	labels: Readonly<Record<string, string>>,
	chosen: readonly string[],
): FacetChoice[] {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	for (const id of chosen) counts.set(id, counts.get(id) ?? 0);
	return [...counts].map(([id, count]) => ({
		id,
		label: labels[id] ?? (count > 0 ? id : ''),
		count,
		isChosen: chosen.includes(id),
	}));
}

const orderOf = (column: string) => (column === 'year' ? newestFirst : commonestFirst);

const commonestFirst = (a: FacetChoice, b: FacetChoice): number => b.count - a.count;

/** What has no year comes last. */
const newestFirst = (a: FacetChoice, b: FacetChoice): number =>
	Number(a.id === 'undated') - Number(b.id === 'undated') || (a.id < b.id ? 1 : -1);

const shownRow = (row: Row, { columns, labels }: SheetShard): ShownCell[] =>
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
