import type { Archive, Pairing } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { schoolsInRole } from '#model/pairing.ts';
import { lineageOf } from '#model/region.ts';
import type { Role } from '#model/role.ts';
import { words } from './zh-hans.ts';

export const schoolName = (id: string, { schools }: Archive): string => schools.get(id)?.name ?? id;

/** A pairing's own name, or who helps whom. */
export const pairingName = (id: string, archive: Archive): string =>
	pairingNames(archive).get(id) ?? id;

const pairingNames = perArchive(
	(archive) =>
		new Map([...archive.pairings].map(([id, pairing]) => [id, nameOf(pairing, archive)])),
);

function nameOf(pairing: Pairing, archive: Archive): string {
	if (pairing.name) return pairing.name;
	const names = (role: Role) =>
		schoolsInRole(pairing, role)
			.map((school) => schoolName(school, archive))
			.join(words.separator);
	const helped = [names('supporter'), names('recipient')].filter(Boolean).join(' → ');
	return helped || names('mutual');
}

/** A division's own name. */
export const regionName = (code: string, { regions }: Archive): string => regions.get(code) ?? code;

/** A division with all that hold it. @example '广西壮族自治区贵港市港北区' */
export const fullRegionName = (code: string, archive: Archive): string =>
	lineageOf(code)
		.map((part) => archive.regions.get(part) ?? '')
		// A municipality is its own city.
		.filter((name, index, names) => name !== names[index - 1])
		.join('');
