import { fold } from '#import/clean/text/fold.ts';
import { quoteOf, type Quote, type Reading } from '#import/facts/reading.ts';
import { apart } from './apart.ts';
import { findCalled } from './called-mentions.ts';
import { calledNames } from './called-names.ts';
import { findSchoolNames, type Mention } from './school-names.ts';
import { findAliases, findDeclared, isShortFor } from './short-names.ts';

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

/**
 * All schools that a text names; a short name goes to the one long name that it ends. A short name
 * alone is not enough to say which school of the archive it is: there are many 中心小学.
 */
export function findParties(
	reading: Reading,
	{ schools: known, pairings, regions }: Known,
): Party[] {
	const parties = groupParties(reading, known);
	const all = new Set(parties.flatMap(({ candidates }) => candidates));
	const partners = new Map<string, Set<string>>();
	for (const { schools } of pairings) {
		const ids = schools.map(({ school }) => school);
		for (const id of ids)
			partners.set(
				id,
				new Set([...(partners.get(id) ?? []), ...ids.filter((other) => other !== id)]),
			);
	}
	const isSure = (party: Party, school: KnownSchool) =>
		party.folded.includes(fold(school.name)) ||
		[...(partners.get(school.id) ?? [])].some((partner) => all.has(partner)) ||
		(school.region !== undefined &&
			reading.text.includes(fold(regions.get(school.region) ?? '\n\n')));
	return parties.map((party) => {
		const sure = known.filter(
			(school) => party.candidates.includes(school.id) && isSure(party, school),
		);
		return { ...party, id: sure.length === 1 ? (sure[0]?.id ?? null) : null };
	});
}

/** What the archive knows that helps to tell schools of one name apart. */
interface Known {
	readonly schools: readonly KnownSchool[];
	readonly pairings: readonly { readonly schools: readonly { readonly school: string }[] }[];
	readonly regions: ReadonlyMap<string, string>;
}

function groupParties(reading: Reading, known: readonly KnownSchool[]): Party[] {
	const registered = known
		.flatMap(({ name, aliases }) => [name, ...aliases].map(fold))
		.filter((name) => !/[(（]/.test(name));
	const written = findSchoolNames(reading.text, [...new Set(registered)]);
	const declared = findDeclared(reading.text, written);
	const mentions = withDeclared(
		reading.text,
		written,
		declared.map(({ alias }) => alias),
	);
	const groups = groupNames(
		{
			names: [...new Set(mentions.map(({ name }) => name))],
			renamed: [
				...findAliases(reading.text, written),
				...declared.map(({ alias, name }): [string, string] => [name, alias]),
			],
		},
		known,
	);
	const called = findCalled(reading.text, groups, mentions);
	return groups.flatMap((names, index): Party[] => {
		const own = mentions.filter(({ name }) => names.includes(name));
		const also = called.filter(({ group }) => group === index);
		const [longest] = [...own].sort((a, b) => b.name.length - a.name.length);
		if (!longest) return [];
		const quote = quoteOf(reading, longest.from, longest.to);
		const ids = idsOf(names, known);
		const isMasked = /^[*某○×xX_]/.test(longest.name);
		return [
			{
				name: quote.text,
				folded: names,
				id: null,
				candidates: ids,
				mentions: [...own, ...also].sort((a, b) => a.from - b.from),
				quote,
				isMasked,
			},
		];
	});
}

/** The places where declared words stand, besides the names. */
function withDeclared(
	text: string,
	mentions: readonly Mention[],
	aliases: readonly string[],
): Mention[] {
	const more = [...new Set(aliases)].flatMap((name) =>
		[...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
			name,
			from: index,
			to: index + name.length,
		})),
	);
	return [...mentions, ...apart(more, mentions)].sort((a, b) => a.from - b.from);
}

interface Named {
	readonly names: readonly string[];
	readonly renamed: readonly (readonly [string, string])[];
}

function groupNames({ names, renamed }: Named, known: readonly KnownSchool[]): string[][] {
	const groups = renamed.reduce<string[][]>((done, pair) => {
		const own = done.filter((group) => pair.some((name) => group.includes(name)));
		return [
			...done.filter((group) => !own.includes(group)),
			[...new Set([...own.flat(), ...pair])],
		];
	}, []);
	const called = new Map(names.map((name) => [name, new Set(calledNames(name))]));
	const left = names.filter((name) => !groups.some((group) => group.includes(name)));
	for (const name of left.sort((a, b) => b.length - a.length)) {
		const ids = idsOf([name], known);
		const homes = groups.filter(
			(group) =>
				group.some((long) => isShortFor(name, long) || called.get(long)?.has(name) === true) ||
				idsOf(group, known).some((id) => ids.includes(id)),
		);
		const [home, second] = homes;
		if (home && !second) home.push(name);
		else if (!home) groups.push([name]);
	}
	return groups;
}

const idsOf = (names: readonly string[], known: readonly KnownSchool[]): string[] => [
	...new Set(
		names.flatMap((name) =>
			known
				.filter((school) => [school.name, ...school.aliases].some((one) => fold(one) === name))
				.map(({ id }) => id),
		),
	),
];
