import type { Role } from '#model/role.ts';
import { markSchools, self, type MarkedText } from './marked-text.ts';
import { quoteOf, type Quote, type Reading } from './reading.ts';
import { roleRules } from './role-rules.ts';
import type { Party } from './schools.ts';

/** A school's role in the text with the words that show it. */
export interface RoleFact {
	readonly role: Role;
	readonly reason: string;
	readonly quote: Quote | null;
}

interface Vote {
	readonly key: string;
	readonly says: 'S' | 'R' | 'M';
	readonly weight: number;
	readonly reason: string;
	readonly quote: Quote;
}

/** Roles by the key of a party: its index, or `s` for the school that writes without naming itself. */
export function findRoles(
	reading: Reading,
	parties: readonly Party[],
	writer: number | null,
): Map<string, RoleFact> {
	const marked = markSchools(reading, parties, writer);
	const votes = collectVotes(reading, marked);
	const keys = [
		...parties.map((_, index) => String(index)),
		...(marked.text.includes(`⟦${self}⟧`) ? [self] : []),
	];
	const decided = new Map(
		keys.flatMap((key) => entryOf(key, decide(votes.filter((vote) => vote.key === key)))),
	);
	return complement(shareInLists(decided, marked.text), mainKeys(parties, keys));
}

function collectVotes(reading: Reading, { text, placeOf }: MarkedText): Vote[] {
	return roleRules.flatMap(({ pattern, says, weight, reason }) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const quote = quoteOf(reading, placeOf(match.index), placeOf(match.index + match[0].length));
			const keys = match.slice(1, 1 + says.length);
			if (new Set(keys).size < keys.length || isNegated(text, match.index)) return [];
			return keys.flatMap((key, index) => {
				const side = says[index];
				return side ? [{ key, says: side, weight, reason, quote }] : [];
			});
		}),
	);
}

const isNegated = (text: string, place: number) =>
	/(?:不|没有|未|如果|假如)[^。,]{0,4}$/.test(text.slice(Math.max(0, place - 8), place));

/** The side with the votes; none where they stand against each other. */
function decide(votes: readonly Vote[]): RoleFact | null {
	const sum = (side: Vote['says']) =>
		votes.filter(({ says }) => says === side).reduce((total, { weight }) => total + weight, 0);
	const [helps, helped, mutual] = [sum('S'), sum('R'), sum('M')];
	const side =
		helps >= 1.5 && helps >= helped * 3
			? 'S'
			: helped >= 1.5 && helped >= helps * 3
				? 'R'
				: mutual >= 1.5 && helps + helped === 0
					? 'M'
					: null;
	const best = votes.filter(({ says }) => says === side).sort((a, b) => b.weight - a.weight)[0];
	if (side === null || !best) return null;
	return { role: roleNames[side], reason: best.reason, quote: best.quote };
}

const roleNames = { S: 'supporter', R: 'recipient', M: 'mutual' } as const;

const entryOf = (key: string, fact: RoleFact | null): [string, RoleFact][] =>
	fact ? [[key, fact]] : [];

/** Schools of one enumeration stand on one side: A帮扶B、C和D. */
function shareInLists(decided: ReadonlyMap<string, RoleFact>, text: string): Map<string, RoleFact> {
	const result = new Map(decided);
	for (const [list] of text.matchAll(/⟦\w+⟧(?:、⟦\w+⟧)+(?:(?:和|及|以及)⟦\w+⟧)?/g)) {
		const members = [...list.matchAll(/⟦(\w+)⟧/g)].flatMap(([, key]) => key ?? []);
		const facts = members.flatMap((key) => decided.get(key) ?? []);
		const [fact] = facts;
		if (!fact || facts.some(({ role }) => role !== fact.role)) continue;
		for (const key of members)
			if (!result.has(key)) result.set(key, { ...fact, reason: '与同列的学校相同' });
	}
	return result;
}

/** Of the two sides that a text is about, the other one of the one that is known. */
function complement(
	decided: ReadonlyMap<string, RoleFact>,
	keys: readonly string[],
): Map<string, RoleFact> {
	const result = new Map(decided);
	const [first, second, third] = keys;
	if (first === undefined || second === undefined || third !== undefined) return result;
	const known = decided.has(first) ? first : second;
	const fact = decided.get(known);
	if (!fact || fact.role === 'mutual' || (decided.has(first) && decided.has(second))) return result;
	const role = fact.role === 'supporter' ? 'recipient' : 'supporter';
	const reason = `文章讲两所学校，另一所是${fact.role === 'supporter' ? '支援' : '受援'}方`;
	return result.set(known === first ? second : first, { role, reason, quote: null });
}

/** The parties that a text begins with or mostly speaks of, and the school that writes. */
function mainKeys(parties: readonly Party[], keys: readonly string[]): string[] {
	const total = parties.reduce((sum, { mentions }) => sum + mentions.length, 0);
	return keys.filter((key) => {
		const party = parties[Number(key)];
		return !party || (party.mentions[0]?.from ?? 999) < 200 || party.mentions.length >= total * 0.2;
	});
}
