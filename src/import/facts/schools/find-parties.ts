import { fold } from '#chinese/fold.ts';
import { quoteOf, type Quote, type Reading } from '#import/facts/reading.ts';
import { apart } from './apart.ts';
import { findDeclared, findRenamed } from './declared-names.ts';
import { groupNames } from './group-names.ts';
import { findSchoolNames, type Mention } from './school-names.ts';

/** What the archive knows of a school's names. */
export interface KnownSchool {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly region: string | undefined;
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
	readonly regions: ReadonlyMap<string, string>;
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
	const parties = groupParties(reading, [...idsByName.keys()], idsOf);
	const named = new Set(parties.flatMap(({ candidates }) => candidates));
	const partnered = new Set(
		known.pairings
			.map(({ schools }) => schools.map(({ school }) => school))
			.filter((ids) => ids.filter((id) => named.has(id)).length >= 2)
			.flat(),
	);
	const byId = new Map(known.schools.map((school) => [school.id, school]));
	const isSure = ({ folded }: Party, id: string) => {
		const { name = '', region } = byId.get(id) ?? {};
		const place = region === undefined ? undefined : known.regions.get(region);
		return (
			folded.includes(fold(name)) ||
			partnered.has(id) ||
			(place !== undefined && reading.text.includes(fold(place)))
		);
	};
	return parties.map((party) => {
		const [sure, second] = party.candidates.filter((id) => isSure(party, id));
		return { ...party, id: second === undefined ? (sure ?? null) : null };
	});
}

function groupParties(
	reading: Reading,
	registered: readonly string[],
	idsOf: (name: string) => string[],
): Party[] {
	const { text } = reading;
	const written = findSchoolNames(
		text,
		registered.filter((name) => !/[(（]/.test(name)),
	);
	const declared = findDeclared(text, written);
	const mentions = Map.groupBy(
		withDeclared(
			text,
			written,
			declared.map(({ alias }) => alias),
		),
		({ name }) => name,
	);
	const groups = groupNames(
		[...mentions.keys()],
		[
			...findRenamed(text, written),
			...declared.map(({ alias, name }): [string, string] => [name, alias]),
		],
		idsOf,
	);
	const parties = groups.flatMap((names): Party[] => {
		const own = names.flatMap((name) => mentions.get(name) ?? []);
		const [longest] = [...own].sort((a, b) => b.name.length - a.name.length);
		if (!longest) return [];
		const quote = quoteOf(reading, longest.from, longest.to);
		return [
			{
				name: quote.text,
				folded: names,
				id: null,
				candidates: [...new Set(names.flatMap(idsOf))],
				mentions: own.sort((a, b) => a.from - b.from),
				quote,
				isMasked: /^[*某○×xX_]/.test(longest.name),
			},
		];
	});
	return parties.sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0));
}

/** The places where declared words stand, besides the names. */
function withDeclared(
	text: string,
	mentions: readonly Mention[],
	aliases: readonly string[],
): Mention[] {
	if (aliases.length === 0) return [...mentions];
	const more = [...text.matchAll(new RegExp([...new Set(aliases)].join('|'), 'g'))].map(
		({ index, 0: name }) => ({ name, from: index, to: index + name.length }),
	);
	return [...mentions, ...apart(more, mentions)].sort((a, b) => a.from - b.from);
}
