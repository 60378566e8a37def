import type { Archive } from '#archive/archive.ts';
import { advise } from '#archive/nearest.ts';
import { freeName } from '#chinese/file-name.ts';
import { roleNames, roles, type Role } from '#model/role.ts';
import type { Side } from './columns.ts';
import type { Tell } from './list-finding.ts';
import type { ListEntry } from './read-entries.ts';
import { readPeriod } from './read-period.ts';
import type { RegisteredSchool } from './school-register.ts';

/** A pairing that has an id: it is registered, or the list will register it. */
export interface RegisteredPairing {
	readonly id: string;
	readonly isKnown: boolean;
	readonly members: readonly { readonly school: RegisteredSchool; readonly role: Role }[];
	/** EDTF. */
	readonly period?: string;
	/** Id of the programme. */
	readonly programme?: string;
	/** What the list says is done, in its words. */
	readonly content?: string;
}

interface Member {
	readonly side: Side;
	readonly school: RegisteredSchool;
}

/** The pairings of the archive, in which those of a list are looked up and to which they are added. */
export function pairingRegister({
	pairings,
	programmes,
}: Pick<Archive, 'pairings' | 'programmes'>) {
	const ids = new Set(pairings.keys());
	const keys = new Map([...pairings.values()].map((one) => [keyOf(one.schools), one.id]));
	const named = new Map<string, RegisteredPairing>();
	return {
		/** Those that the list has named. */
		named: (): RegisteredPairing[] => [...named.values()],
		/** Adds the pairing that a row stands for, unless its schools are paired already, and gives its id. */
		enter(entry: ListEntry, of: readonly Member[], tell: Tell): string | undefined {
			const members = of.flatMap(({ side, school }) => {
				const role = roleNames.find((one) => one === side);
				return role === undefined ? [] : [{ school, role }];
			});
			if (!isWhole(entry, members, tell)) return undefined;
			const key = keyOf(members.map(({ school, role }) => ({ school: school.id, role })));
			const known = keys.get(key);
			if (known !== undefined && named.has(known) && !pairings.has(known))
				tell('warning', entry.placeOf('pairing', 'name'), '这一对前面已经有了。', '只登记一次。');
			if (known !== undefined && !pairings.has(known)) return known;
			const id = known ?? freeName(nameOf(members), (one) => ids.has(one));
			const about = known === undefined ? aboutOf(entry, programmes, tell) : {};
			ids.add(id);
			keys.set(key, id);
			named.set(id, { id, isKnown: known !== undefined, members, ...about });
			return id;
		},
	};
}

const keyOf = (members: readonly { school: string; role: Role }[]): string =>
	members
		.map(({ school, role }) => `${role} ${school}`)
		.sort()
		.join(', ');

/** Two ids are at most 81 characters. */
const nameOf = (members: RegisteredPairing['members']): string =>
	`${members[0]?.school.id ?? ''}-${members[1]?.school.id ?? ''}`.slice(0, 76).replace(/-$/, '');

function isWhole(entry: ListEntry, members: RegisteredPairing['members'], tell: Tell): boolean {
	const place = entry.placeOf('pairing', 'name');
	const ids = new Set(members.map(({ school }) => school.id));
	const has = (role: Role) => members.some((member) => member.role === role);
	const missing = (['supporter', 'recipient'] as const).filter((role) => !has(role));
	if (ids.size < members.length)
		tell('error', place, '一所学校不能和自己结对。', '请核对两栏的学校，改好一栏。');
	else if (missing.length > 0 && (missing.length === 1 || members.length < 2))
		tell(
			'error',
			place,
			`没有写${missing.map((role) => `${roles[role]}学校`).join('和')}，不成一对。`,
			'请填上；和上一行相同的，请填一样的名称，或者合并单元格。',
		);
	else return true;
	return false;
}

function aboutOf(entry: ListEntry, programmes: Archive['programmes'], tell: Tell) {
	const { period = '', from = '', to = '', programme = '', content = '' } = entry.about;
	const time = readPeriod({ period, from, to });
	if (time === null && period + from + to !== '')
		tell(
			'warning',
			entry.placeOf('pairing', period === '' ? 'from' : 'period'),
			`读不出起止时间“${period || [from, to].filter(Boolean).join('—')}”，先不写。`,
			'请写成“2024年9月-2027年7月”或“2024年9月”。',
		);
	const found = [...programmes.values()].find(({ name }) => name === programme);
	if (programme !== '' && !found)
		tell(
			'warning',
			entry.placeOf('pairing', 'programme'),
			`没有登记过“${programme}”这个帮扶项目，先不写。`,
			programmes.size === 0
				? '请先登记项目。'
				: advise(
						programme,
						[...programmes.values()].map(({ name }) => name),
					),
		);
	return {
		...(time !== null && { period: time }),
		...(found && { programme: found.id }),
		...(content !== '' && { content: content.replaceAll(/\s+/g, '') }),
	};
}
