/** What somebody looks at in a sheet; all of it stands in the address. */
export interface SheetState {
	/** Chosen ids by the names of columns. */
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly sort: { readonly column: string; readonly isDescending: boolean } | null;
	/** Names of the columns that are seen; `null` where nobody has chosen. */
	readonly columns: readonly string[] | null;
	/** Counted from 1. */
	readonly page: number;
}

/** What else than the names of columns stands in the address. */
const sortName = 'sort';
const columnsName = 'columns';
const pageName = 'page';

/** @example readState('?pairing=a&pairing=b&sort=-date') */
export function readState(search: string): SheetState {
	const query = new URLSearchParams(search);
	const filters: Record<string, string[]> = {};
	query.forEach((value, name) => {
		if (![sortName, columnsName, pageName].includes(name))
			filters[name] = [...(filters[name] ?? []), value];
	});
	const sort = query.get(sortName);
	const columns = query.get(columnsName);
	return {
		filters,
		sort: sort ? { column: sort.replace(/^-/, ''), isDescending: sort.startsWith('-') } : null,
		columns: columns ? columns.split(',') : null,
		page: Math.max(1, Number(query.get(pageName)) || 1),
	};
}

/** The query of an address; empty where nothing is chosen. */
export function queryOf({ filters, sort, columns, page }: SheetState): string {
	const query = new URLSearchParams();
	for (const [name, ids] of Object.entries(filters)) for (const id of ids) query.append(name, id);
	if (sort) query.set(sortName, (sort.isDescending ? '-' : '') + sort.column);
	if (columns) query.set(columnsName, columns.join(','));
	if (page > 1) query.set(pageName, String(page));
	const text = query.toString();
	return text && `?${text}`;
}

/** The same with one choice more or less; what is chosen begins on the first page. */
export function withChoice(state: SheetState, column: string, id: string): SheetState {
	const chosen = state.filters[column] ?? [];
	const ids = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
	return { ...state, filters: { ...state.filters, [column]: ids }, page: 1 };
}

/** The same in the next order of a column: up, down, and as the sheet comes. */
export function sortedBy(state: SheetState, column: string): SheetState {
	const { sort } = state;
	if (sort?.column !== column) return { ...state, sort: { column, isDescending: false }, page: 1 };
	return { ...state, sort: sort.isDescending ? null : { column, isDescending: true }, page: 1 };
}

/** How many choices there are in columns; WeChat adds names of its own to an address. */
export const countChosen = ({ filters }: SheetState, columns: readonly string[]): number =>
	columns.reduce((count, column) => count + (filters[column]?.length ?? 0), 0);
