import { fold } from '#chinese/fold.ts';
import { quoteOf, type Reading } from '#import/facts/clauses/reading.ts';
import type { Registry } from '#import/facts/registry.ts';
import { nameKey } from './name-key.ts';
import { findSchoolNames, type Mention } from './school-names.ts';

/** A school that a text names, under all the names that it uses for it. */
export interface Party {
	/** The fullest name, in the source's script. */
	readonly name: string;
	readonly folded: readonly string[];
	/** The archive's id; `null` where the archive does not know it or knows several of that name. */
	readonly id: string | null;
	readonly candidates: readonly string[];
	/** Places in the folded text, in its order. */
	readonly mentions: readonly Mention[];
}

/**
 * All schools that a text names, in its order; a short name goes to the one long name that it ends. A
 * short name alone is not enough to say which school of the archive it is: there are many 中心小学. It
 * is the only one that the text names in full, or that is paired with another one that it names.
 */
export function findParties(reading: Reading, { schools, pairings }: Registry): Party[] {
	const known = schools.flatMap(({ id, name, aliases }) =>
		[name, ...aliases].map((one, index) => ({ id, name: fold(one), isFull: index === 0 })),
	);
	const byName = Map.groupBy(known, ({ name }) => name);
	const idsOf = (name: string) => [...new Set((byName.get(name) ?? []).map(({ id }) => id))];
	const names = [...byName.keys()].filter((name) => !/[(（]/.test(name));
	const mentionsOf = Map.groupBy(findSchoolNames(reading.text, names), ({ name }) => name);
	const groups = groupNames([...mentionsOf.keys()], idsOf);
	const named = new Set(groups.flat().flatMap(idsOf));
	const paired = pairings
		.map((pairing) => pairing.schools.map(({ school }) => school))
		.filter((ids) => ids.filter((id) => named.has(id)).length >= 2);
	const isSure = (id: string, folded: readonly string[]) =>
		paired.some((ids) => ids.includes(id)) ||
		folded.some((name) => byName.get(name)?.some((one) => one.id === id && one.isFull));
	const parties = groups.map((folded): Party => {
		const mentions = folded.flatMap((name) => mentionsOf.get(name) ?? []).sort(inOrder);
		const [longest] = mentions.toSorted((a, b) => b.name.length - a.name.length);
		const candidates = [...new Set(folded.flatMap(idsOf))];
		const [id = null, second] = candidates.filter((one) => isSure(one, folded));
		return {
			name: longest ? quoteOf(reading, longest) : '',
			folded,
			id: second === undefined ? id : null,
			candidates,
			mentions,
		};
	});
	return parties.sort((a, b) => inOrder(a.mentions[0], b.mentions[0]));
}

const inOrder = (a?: Mention, b?: Mention) => (a?.from ?? 0) - (b?.from ?? 0);

/**
 * Names that mean one school, the fullest first: those the archive knows as one, and a short name with the
 * only long one that ends like it. One that two end like is left out.
 */
function groupNames(names: readonly string[], idsOf: (name: string) => string[]): string[][] {
	const groups: string[][] = [];
	const byId = new Map<string, string[]>();
	const byEnd = new Map<string, Set<string[]>>();
	const byFullness = names
		.map((name) => ({ name, key: nameKey(name), ids: idsOf(name) }))
		.sort((a, b) => b.key.length - a.key.length || b.name.length - a.name.length);
	for (const { name, key, ids } of byFullness) {
		const known = ids.map((id) => byId.get(id)).find(Boolean);
		const [home, second] = byEnd.get(key) ?? [];
		if (!known && second) continue;
		const group = known ?? home ?? [];
		if (group.length === 0) groups.push(group);
		group.push(name);
		for (const id of ids) byId.set(id, group);
		for (let from = 0; from < Math.max(1, key.length - 1); from++)
			byEnd.set(key.slice(from), (byEnd.get(key.slice(from)) ?? new Set()).add(group));
	}
	return groups;
}
