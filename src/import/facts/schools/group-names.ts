import { nameKey } from './name-key.ts';

/**
 * Names that mean one school, the fullest first: those the text declares to, those the archive knows
 * as one, and a short name with the only long one that ends like it. One that two end like is left out
 * where its bare form belongs to none.
 */
export function groupNames(
	names: readonly string[],
	declared: readonly (readonly [string, string])[],
	idsOf: (name: string) => readonly string[],
): string[][] {
	const groups = declaredGroups(declared);
	const byEnd = new Map<string, Set<string[]>>();
	const byId = new Map<string, string[]>();
	const enter = (group: string[], name: string) => {
		const key = nameKey(name);
		for (const end of endsOf(key)) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(group));
		for (const id of idsOf(name)) byId.set(id, group);
	};
	for (const group of groups) for (const name of group) enter(group, name);
	const taken = new Set(groups.flat());
	for (const name of byKey(names.filter((one) => !taken.has(one)))) {
		const known = idsOf(name).flatMap((id) => byId.get(id) ?? []).length > 0;
		const home = known
			? idsOf(name).flatMap((id) => [byId.get(id)])[0]
			: homeOf(byEnd.get(nameKey(name)));
		if (home === null) continue;
		if (home) {
			home.push(name);
			enter(home, name);
		} else {
			const group = [name];
			groups.push(group);
			enter(group, name);
		}
	}
	return groups;
}

const byKey = (names: readonly string[]) =>
	names
		.map((name) => ({ name, length: nameKey(name).length }))
		.sort((a, b) => b.length - a.length || b.name.length - a.name.length)
		.map(({ name }) => name);

/** The one group; `null` where there are several, `undefined` where there is none. */
function homeOf(homes: ReadonlySet<string[]> | undefined): string[] | null | undefined {
	const [home, second] = homes ?? [];
	return second ? null : home;
}

function declaredGroups(declared: readonly (readonly [string, string])[]): string[][] {
	return declared.reduce<string[][]>((done, pair) => {
		const own = done.filter((group) => pair.some((name) => group.includes(name)));
		return [
			...done.filter((group) => !own.includes(group)),
			[...new Set([...own.flat(), ...pair])],
		];
	}, []);
}

/** A key with ever less of its beginning; two characters say something still. */
const endsOf = (key: string): string[] =>
	Array.from({ length: Math.max(1, key.length - 1) }, (_, index) => key.slice(index));
