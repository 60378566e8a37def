import type { Role } from '#model/role.ts';
import { markSchools, self, type MarkedText } from './marked-text.ts';
import { quoteOf, type Quote, type Reading } from './reading.ts';
import { findLinks } from './role-links.ts';
import { findRows } from './role-rows.ts';
import { roleRules, writerRules } from './role-rules/index.ts';
import type { Side } from './role-rules/rule.ts';
import { sidesOf, type Opposition, type Vote } from './role-sides.ts';
import type { Party } from './schools.ts';

/** A school's role in the text with the words that show it. */
export interface RoleFact {
	readonly role: Role;
	readonly reason: string;
	readonly quote: Quote | null;
}

/** Roles by the key of a party: its index, or `s` for the school that writes without naming itself. */
export function findRoles(
	reading: Reading,
	parties: readonly Party[],
	writer: number | null,
): Map<string, RoleFact> {
	const marked = markSchools(reading, parties, writer);
	const keys = [
		...parties.map((_, index) => String(index)),
		...(marked.text.includes(`⟦${self}⟧`) ? [self] : []),
	];
	const { votes, links } = readRules(reading, marked);
	const own = ofWriter(reading, writer === null ? self : String(writer));
	const stated = findLinks(marked.text).map(({ from, to, ...link }) => ({
		...link,
		quote: quoteOf(reading, marked.placeOf(from), marked.placeOf(to)),
	}));
	const nameOf = (key: string) => parties[Number(key)]?.folded[0] ?? '';
	const sides = sidesOf(keys, {
		votes: [
			...votes,
			...own.filter(({ key }) => keys.includes(key)),
			...ofRows(reading, marked),
			...ofTownAndCountry(reading, stated, nameOf),
		],
		links: [
			...stated.filter(({ isSame }) => !isSame),
			...links,
			...stated.filter(({ isSame }) => isSame),
		],
		rest: otherOfTwo(mainKeys(parties, keys)),
	});
	return new Map(
		[...sides].map(([key, { side, reason, quote }]) => [
			key,
			{ role: roleNames[side], reason, quote },
		]),
	);
}

const roleNames = { S: 'supporter', R: 'recipient', M: 'mutual' } as const satisfies Record<
	Side,
	Role
>;

/** What the rules say of schools, and which schools they set against each other. */
function readRules(
	reading: Reading,
	{ text, placeOf }: MarkedText,
): { votes: Vote[]; links: Opposition[] } {
	const votes: Vote[] = [];
	const links: Opposition[] = [];
	for (const { pattern, says, weight, reason } of roleRules) {
		for (const match of text.matchAll(pattern)) {
			const keys = match.slice(1, 1 + says.length);
			if (new Set(keys).size < keys.length || isNegated(text, match.index)) continue;
			const quote = quoteOf(reading, placeOf(match.index), placeOf(match.index + match[0].length));
			for (const [index, key] of keys.entries()) {
				const side = says[index];
				const partner = keys.find((other) => other !== key) ?? null;
				if (side) votes.push({ key, says: side, weight, partner, reason, quote });
			}
			const [a, b] = keys;
			if (a !== undefined && b !== undefined && says[0] !== 'M')
				links.push({ a, b, isSame: false, reason, quote });
		}
	}
	return { votes, links };
}

/** What the head of a list says of the schools in its rows. */
function ofRows(reading: Reading, { text, placeOf }: MarkedText): Vote[] {
	return findRows(text).flatMap(({ keys: [a, b], says: [first, second], from, to }): Vote[] => {
		const quote = quoteOf(reading, placeOf(from), placeOf(to));
		const vote = { weight: 3, reason: '名单写明哪一栏是支援学校', quote };
		return [
			{ ...vote, key: a, says: first, partner: b },
			{ ...vote, key: b, says: second, partner: a },
		];
	});
}

function ofWriter(reading: Reading, key: string): Vote[] {
	return writerRules.flatMap(({ says, weight, reason, pattern }) =>
		[...reading.text.matchAll(pattern)].map((match) => ({
			key,
			says,
			weight,
			partner: null,
			reason,
			quote: quoteOf(reading, match.index, match.index + match[0].length),
		})),
	);
}

/** Where a text says that town and country are paired, a school of a village stands on the side that is helped. */
function ofTownAndCountry(
	reading: Reading,
	links: readonly Opposition[],
	nameOf: (key: string) => string,
): Vote[] {
	const place =
		/(?:城乡|城镇与农村|城区与农村|县直学校|城区学校)(?:中小)?(?:学校)?[^。\n]{0,14}(?:结对|帮扶|手拉手|互助|支援|支教|送教|对口)/.exec(
			reading.text,
		);
	if (!place) return [];
	const quote = quoteOf(reading, place.index, place.index + place[0].length);
	const reason = '写明城乡学校结对，乡镇村的学校是受援一方';
	return links.flatMap(({ a, b, isSame }): Vote[] => {
		const [isRuralA, isRuralB] = [isRural(nameOf(a)), isRural(nameOf(b))];
		if (isSame || isRuralA === isRuralB || nameOf(a) === '' || nameOf(b) === '') return [];
		const [town, country] = isRuralA ? [b, a] : [a, b];
		const vote = { weight: 1, reason, quote };
		return [
			{ ...vote, key: town, says: 'S', partner: country },
			{ ...vote, key: country, says: 'R', partner: town },
		];
	});
}

const isRural = (name: string) => /[乡镇村](?!镇一|建设)/.test(name.replace(/^城关镇/, ''));

const isNegated = (text: string, place: number) =>
	/(?:不|没有|未|如果|假如)[^。,]{0,4}$/.test(text.slice(Math.max(0, place - 8), place));

/** Of the two schools that a text is about, each is the other one's other side. */
function otherOfTwo([a, b, third]: readonly string[]): Opposition[] {
	return a === undefined || b === undefined || third !== undefined
		? []
		: [{ a, b, isSame: false, reason: '文章讲两所学校', quote: null }];
}

/** The parties that a text begins with or mostly speaks of; where there is one, also the school that writes. */
function mainKeys(parties: readonly Party[], keys: readonly string[]): string[] {
	const total = parties.reduce((sum, { mentions }) => sum + mentions.length, 0);
	const named = keys.filter((key) => {
		const party = parties[Number(key)];
		return (
			party && ((party.mentions[0]?.from ?? 999) < 200 || party.mentions.length >= total * 0.2)
		);
	});
	return named.length >= 2 ? named : [...named, ...keys.filter((key) => key === self)];
}
