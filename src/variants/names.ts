import type { Archive } from '#archive/archive.ts';

/** All names that schools of the archive go or went by. */
export function namesOf({ schools }: Archive): string[] {
	const names = [...schools.values()].flatMap(({ name, aliases }) => [
		name,
		...aliases.map((alias) => alias.name),
	]);
	return [...new Set(names)].filter((name) => name.length > 1).sort();
}
