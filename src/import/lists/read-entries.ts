import type { Meaning, Side } from './columns.ts';
import type { Row, ListTable } from './find-table.ts';
import type { Tell } from './list-finding.ts';
import { namesIn, type NamedSchool } from './read-names.ts';
import { cellName } from './sheet.ts';

/** A row as far as its columns say what stands in it; nothing has been looked up. */
export interface ListEntry {
	/** As Excel counts, from 1. */
	readonly row: number;
	/** Schools of one column with what the columns beside it say of them. */
	readonly parties: readonly ListParty[];
	/** What the row says of the pairing. */
	readonly about: Fields;
	readonly placeOf: (side: Side, field: Meaning['field']) => string;
}

export interface ListParty {
	readonly side: Side;
	readonly names: readonly NamedSchool[];
	readonly fields: Fields;
}

/** Texts of cells by what their columns are for; those of `name` are in `names`. */
export type Fields = Readonly<Partial<Record<Meaning['field'], string>>>;

/** Reads the rows of a table. Where a file cannot say that cells are merged, an empty supporter is the one above. */
export function readEntries(table: ListTable, tell: Tell): ListEntry[] {
	const entries: ListEntry[] = [];
	for (const row of table.rows) {
		const entry = entryOf(row, table);
		const above = entries.at(-1)?.parties.find(({ side }) => side === 'supporter');
		const isGap =
			!table.knowsMerges &&
			above !== undefined &&
			entry.parties.some(({ side }) => side === 'recipient') &&
			!entry.parties.some(({ side }) => side === 'supporter');
		if (isGap)
			tell(
				'warning',
				entry.placeOf('supporter', 'name'),
				`没有写支援学校，按上一行的“${above.names.map(({ name }) => name).join('、')}”登记。`,
				'不是同一所的，请填上。',
			);
		entries.push(isGap ? { ...entry, parties: [above, ...entry.parties] } : entry);
	}
	return entries;
}

function entryOf({ place, cells }: Row, { columns, sheet }: ListTable): ListEntry {
	const textsOf = (side: Side): Fields =>
		Object.fromEntries(
			columns.flatMap(({ place: column, meaning }) =>
				meaning?.side === side && (cells[column] ?? '') !== ''
					? [[meaning.field, cells[column]]]
					: [],
			),
		);
	const parties = (['supporter', 'recipient', 'mutual', 'school', 'other'] as const).map(
		(side) => ({
			side,
			names: columns
				.filter(({ meaning }) => meaning?.side === side && meaning.field === 'name')
				.flatMap(({ place: column }) => namesIn(cells[column] ?? '')),
			fields: textsOf(side),
		}),
	);
	return {
		row: place + 1,
		parties: parties.filter(({ names }) => names.length > 0),
		about: textsOf('pairing'),
		placeOf: (side, field) => {
			const column = columns.find(
				({ meaning }) => meaning?.side === side && meaning.field === field,
			);
			const cell = column ? cellName(place, column.place) : `第${String(place + 1)}行`;
			return sheet === '' ? cell : `${sheet}!${cell}`;
		},
	};
}
