import type { Role } from '#model/role.ts';
import { roleIn, type Side } from './columns.ts';
import type { ListTable } from './find-table.ts';
import type { Tell } from './list-finding.ts';
import type { ListEntry } from './read-entries.ts';

/**
 * Rows of a school and its role in words, as rows of pairings: a row with the school that it names
 * beside its own, or all rows of one group. Where the table tells neither, who is paired with whom is
 * asked, and the schools alone are registered; where headings name the sides, they are right.
 */
export function withRoles(
	entries: readonly ListEntry[],
	table: ListTable,
	tell: Tell,
): ListEntry[] {
	const has = (name: 'role' | 'group') =>
		table.columns.some(({ meaning }) => meaning?.field === name);
	if (!has('role')) return [...entries];
	const hasOther = table.columns.some(({ meaning }) => meaning?.side === 'other');
	if (!has('group') && !hasOther) {
		const place = entries[0]?.placeOf('pairing', 'role') ?? '';
		const sides = entries.flatMap(({ parties }) => parties.map(({ side }) => side));
		if (sides.some((side) => side !== 'school'))
			tell(
				'warning',
				place,
				'角色这一列没有用：谁帮谁，看学校那几列的标题。',
				'每行都和标题一样的，不用改；不一样的，请把学校换到对的一列。',
			);
		else if (sides.length > 0)
			tell(
				'warning',
				place,
				'写了角色，没有写谁和谁结对，只登记学校。',
				'请加一列“对方学校”；或者加一列“结对编号”，同一对的几行写一样的编号。',
			);
		return [...entries];
	}
	const told = entries.flatMap((entry) => withRole(entry, tell) ?? []);
	return has('group') ? grouped(told, table, tell) : told;
}

/** A row whose schools stand on their sides; `null` where its role is no word for one. */
function withRole(entry: ListEntry, tell: Tell): ListEntry | null {
	const { role: word = '' } = entry.about;
	const role = roleIn(word);
	if (role === undefined) {
		tell(
			'error',
			entry.placeOf('pairing', 'role'),
			word === '' ? '没有写角色。' : `看不出“${word}”是支援还是受援。`,
			'请写“支援”“受援”或“互助”。',
		);
		return null;
	}
	const sides: Partial<Record<Side, Role>> = { school: role, other: across[role] };
	const columns: Partial<Record<Side, Side>> = { [role]: 'school', [across[role]]: 'other' };
	return {
		...entry,
		parties: entry.parties.map((party) => ({ ...party, side: sides[party.side] ?? party.side })),
		placeOf: (side, field) =>
			entry.placeOf(role === side ? 'school' : (columns[side] ?? side), field),
	};
}

const across = {
	supporter: 'recipient',
	recipient: 'supporter',
	mutual: 'mutual',
} as const satisfies Record<Role, Role>;

/** The rows of each group as one. Where a file cannot say that cells are merged, an empty one is as above. */
function grouped(
	entries: readonly ListEntry[],
	{ knowsMerges }: ListTable,
	tell: Tell,
): ListEntry[] {
	const groups = new Map<string, ListEntry[]>();
	let above = '';
	for (const entry of entries) {
		const group = entry.about.group ?? (knowsMerges ? '' : above);
		above = group;
		if (group === '')
			tell(
				'error',
				entry.placeOf('pairing', 'group'),
				'没有写是哪一对。',
				'同一对的几行写一样的。',
			);
		else groups.set(group, [...(groups.get(group) ?? []), entry]);
	}
	return [...groups.values()].flatMap((rows) => {
		const [first] = rows;
		if (!first) return [];
		const rowOf = (side: Side) =>
			rows.find(({ parties }) => parties.some((party) => party.side === side)) ?? first;
		return {
			...first,
			parties: rows.flatMap(({ parties }) => parties),
			placeOf: (side, field) => rowOf(side).placeOf(side, field),
		};
	});
}
