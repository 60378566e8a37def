import { fold } from '#chinese/fold.ts';
import { quoteOf, type Quote, type Reading } from '#import/facts/clauses/reading.ts';
import { nameKey } from './name-key.ts';
import { findSchoolNames, type Mention } from './school-names.ts';

/** What the archive knows of a school's names. */
export interface KnownSchool {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
}

/** A school that a text names, under all the names that it uses for it. */
export interface Party {
	/** The fullest name, in the source's script. */
	readonly name: string;
	readonly folded: readonly string[];
	/** The archive's id; `null` where the archive does not know it or knows several of that name. */
	readonly id: string | null;
	readonly candidates: readonly string[];
	/** Places in the folded text. */
	readonly mentions: readonly Mention[];
	readonly quote: Quote;
	/** Whether the source hides its name. */
	readonly isMasked: boolean;
}

/** What the archive knows that helps to tell schools of one name apart. */
export interface Known {
	readonly schools: readonly KnownSchool[];
	readonly pairings: readonly { readonly schools: readonly { readonly school: string }[] }[];
}

/**
 * All schools that a text names; a short name goes to the one long name that it ends. A short name
 * alone is not enough to say which school of the archive it is: there are many 中心小学.
 */
export function findParties(reading: Reading, known: Known): Party[] {
	const idsByName = Map.groupBy(
		known.schools.flatMap(({ id, name, aliases }) =>
			[name, ...aliases].map((one) => ({ id, name: fold(one) })),
		),
		({ name }) => name,
	);
	const idsOf = (name: string) => [...new Set((idsByName.get(name) ?? []).map(({ id }) => id))];
	const names = [...idsByName.keys()].filter((name) => !/[(（]/.test(name));
	const mentions = Map.groupBy(findSchoolNames(reading.text, names), ({ name }) => name);
	const parties = groupNames([...mentions.keys()], idsOf).map((group) =>
		partyOf(
			reading,
			group.flatMap((name) => mentions.get(name) ?? []),
			idsOf,
		),
	);
	const named = new Set(parties.flatMap(({ candidates }) => candidates));
	return parties
		.map((party) => ({ ...party, id: idOf(party, known, named) }))
		.sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0));
}

function partyOf(
	reading: Reading,
	own: readonly Mention[],
	idsOf: (name: string) => string[],
): Party {
	const mentions = [...own].sort((a, b) => a.from - b.from);
	const longest = mentions.reduce((best, one) => (one.name.length > best.name.length ? one : best));
	const folded = [...new Set(mentions.map(({ name }) => name))];
	const quote = quoteOf(reading, longest.from, longest.to);
	return {
		name: quote.text,
		folded,
		id: null,
		candidates: [...new Set(folded.flatMap(idsOf))],
		mentions,
		quote,
		isMasked: /^[*某○×xX_]/.test(longest.name),
	};
}

/** The only candidate that the text names in full, or that is paired with another one that it names. */
function idOf(
	{ candidates, folded }: Party,
	{ schools, pairings }: Known,
	named: ReadonlySet<string>,
): string | null {
	const partners = pairings
		.map((pairing) => pairing.schools.map(({ school }) => school))
		.filter((ids) => ids.filter((id) => named.has(id)).length >= 2);
	const [sure, second] = candidates.filter(
		(id) =>
			folded.includes(fold(schools.find((one) => one.id === id)?.name ?? '')) ||
			partners.some((ids) => ids.includes(id)),
	);
	return second === undefined ? (sure ?? null) : null;
}

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
