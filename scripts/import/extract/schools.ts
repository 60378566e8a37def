import { fold } from '#import/text/fold.ts';
import { quoteOf, type Quote, type Reading } from './reading.ts';
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
	const mentions = findSchoolNames(reading.text, [...new Set(registered)]);
	const groups = groupNames([...new Set(mentions.map(({ name }) => name))], known);
	return groups.flatMap((names): Party[] => {
		const own = mentions.filter(({ name }) => names.includes(name));
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
				mentions: own,
				quote,
				isMasked,
			},
		];
	});
}

function groupNames(names: readonly string[], known: readonly KnownSchool[]): string[][] {
	const byLength = [...names].sort((a, b) => b.length - a.length);
	const groups: string[][] = [];
	for (const name of byLength) {
		const ids = idsOf([name], known);
		const homes = groups.filter(
			(group) =>
				group.some((long) => isShortFor(name, long)) ||
				idsOf(group, known).some((id) => ids.includes(id)),
		);
		const [home, second] = homes;
		if (home && !second) home.push(name);
		else if (!home) groups.push([name]);
	}
	return groups;
}

/** @example isShortFor('逢宜小学', '武乐逢宜小学') // true */
export function isShortFor(short: string, long: string): boolean {
	if (long === short) return true;
	if (long.endsWith(short)) return short.length >= 3 || long.length - short.length <= 4;
	const [ending] = /(?:小学|中学|学校|幼儿园)$/.exec(short) ?? [];
	if (!ending || !long.endsWith(ending)) return false;
	return (
		isSubsequence(short.slice(0, -ending.length), long.slice(0, -ending.length)) &&
		short[0] === long[0] &&
		short.length >= 4
	);
}

function isSubsequence(short: string, long: string): boolean {
	let place = 0;
	for (const character of long) if (character === short[place]) place++;
	return place === short.length;
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
