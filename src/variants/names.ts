import type { Archive } from '#archive/archive.ts';

/** All names that schools of the archive go or went by, and those of the places they are in. */
export function namesOf({ schools, regions }: Archive): string[] {
	const names = [...schools.values()].flatMap(({ name, aliases }) => [
		name,
		...aliases.map((alias) => alias.name),
	]);
	return [...new Set([...names, ...regions.values()])].filter((name) => name.length > 1).sort();
}
