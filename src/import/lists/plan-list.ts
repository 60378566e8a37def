import type { Archive } from '#archive/archive.ts';
import { schoolSettings, stages } from '#model/school.ts';
import type { RegionHints } from './find-region.ts';
import { judgeSchool } from './judge-school.ts';
import { isWrong, type ListFinding, type Tell } from './list-finding.ts';
import { pairingRegister, type RegisteredPairing } from './pairing-register.ts';
import { readEntries, type ListEntry } from './read-entries.ts';
import type { List } from './read-list.ts';
import { schoolRegister, type RegisteredSchool } from './school-register.ts';
import { tellOfTable } from './tell-of-table.ts';
import { withRoles } from './with-roles.ts';

/** What a list would register, and what is to be said about it. It is plain data. */
export interface ListPlan {
	/** Where the list comes from, by its title. */
	readonly source: { readonly title: string; readonly sha256: string };
	/** The schools and pairings that the list names; those that are registered already are among them. */
	readonly schools: readonly RegisteredSchool[];
	readonly pairings: readonly RegisteredPairing[];
	readonly findings: readonly ListFinding[];
}

export interface ListOptions {
	readonly archive: Pick<Archive, 'schools' | 'pairings' | 'programmes' | 'regions'>;
	/** Code of the division for schools of which the list does not say where they are. */
	readonly region?: string | undefined;
}

/** Looks up what a list says and plans what is to be registered; rows with an error are left out. */
export function planList(list: List, { archive, region }: ListOptions): ListPlan {
	const findings: ListFinding[] = [];
	const tell: Tell = (severity, place, message, hint, asks) =>
		void findings.push({ severity, place, message, hint, asks });
	const schools = schoolRegister(knownSchools(archive));
	const pairings = pairingRegister(archive);
	for (const table of list.tables) {
		const surroundings = {
			title: table.title + list.fileName,
			isKnown: (code: string) => archive.regions.has(code),
		};
		tellOfTable(table, region !== undefined, tell);
		for (const entry of withRoles(readEntries(table, tell), table, tell)) {
			const members = enterSchools(entry, { surroundings, region, schools, tell });
			const isPairing = entry.parties.some(({ side }) => side !== 'school');
			if (members && isPairing) pairings.enter(entry, members, tell);
		}
	}
	const title = list.tables.find((table) => table.title !== '')?.title;
	return {
		source: { title: title ?? list.fileName.replace(/\.\w+$/, ''), sha256: list.sha256 },
		schools: schools.named(),
		pairings: pairings.named(),
		findings,
	};
}

interface Tools {
	readonly surroundings: RegionHints;
	readonly region: string | undefined;
	readonly schools: ReturnType<typeof schoolRegister>;
	readonly tell: Tell;
}

/** The schools of a row by their side; `null` where one of them cannot be registered. */
function enterSchools(entry: ListEntry, { surroundings, region, schools, tell }: Tools) {
	const findings: ListFinding[] = [];
	const note: Tell = (severity, place, message, hint) =>
		void findings.push({ severity, place, message, hint });
	const listed = entry.parties.flatMap((party) =>
		party.names.map((named) => ({
			side: party.side,
			school: {
				...(region && { region }),
				...judgeSchool({ entry, party, named }, surroundings, note),
			},
		})),
	);
	const members = findings.some(isWrong)
		? []
		: listed.map(({ side, school }) => {
				const place = entry.placeOf(side, 'name');
				const entered = schools.enter(school);
				if ('refusal' in entered) note('error', place, ...entered.refusal);
				else if (side === 'school' && entered.isRepeated)
					note(
						'warning',
						place,
						`“${school.name}”前面已经有了。`,
						'只登记一次；是两所的，请写全名。',
					);
				else if (entered.likeness !== undefined)
					note(
						'warning',
						place,
						`“${school.name}”和“${entered.likeness}”像是同一所。`,
						'是同一所的，请改成一样的名称，或者写进“别名”一栏；不是的不用改。',
					);
				return 'school' in entered ? [{ side, school: entered.school }] : [];
			});
	for (const { severity, place, message, hint } of findings) tell(severity, place, message, hint);
	return findings.some(isWrong) ? null : members.flat();
}

/** The schools of an archive, for a register of schools. */
export const knownSchools = ({ schools }: Pick<Archive, 'schools'>): RegisteredSchool[] =>
	[...schools.values()].map(({ id, name, aliases, stage, setting, region }) => ({
		id,
		name,
		aliases,
		isKnown: true,
		...(stage && { stage: stages[stage] }),
		...(setting && { setting: schoolSettings[setting] }),
		...(region !== undefined && { region }),
	}));
