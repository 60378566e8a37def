import { anyWord } from '#chinese/words.ts';
import rules from './pairing-rules.json' with { type: 'json' };
import type { Reading } from './clauses/reading.ts';
import type { Party } from './schools/find-parties.ts';

/** How far from its beginning a text says what it is about. */
const lead = 200;

/**
 * Whether a text tells of schools that help each other. Articles also say 结对 of pupils, of old and
 * young teachers, of party members, companies and villages; they yield no facts of a pairing.
 */
export function isPairing(
	{ text, title }: Reading,
	parties: readonly Pick<Party, 'name' | 'mentions'>[],
): boolean {
	const schools = parties.filter(({ name }) => !/(?:大学|大學|学院|學院)$/.test(name));
	const sentences = [...text.matchAll(/[^。;!?\n]+/g)].map(({ index, 0: words }) => ({
		words,
		named: namedWithin(schools, index, index + words.length),
	}));
	const own = sentences.filter(
		({ words }) => !helpers.test(words) && (!others.test(words) || between.test(words)),
	);
	const isNamed = schools.length >= 2 || (schools.length === 1 && self.test(text));
	// Where nobody else pairs up, what a sentence tells of one school it tells of the two.
	const fewest = sentences.length === own.length ? 1 : 2;
	const isTold =
		isNamed &&
		own.some(
			({ words, named }) => between.test(words) || (named >= fewest && relation.test(words)),
		);
	const isOfArea = areaWide.test(title + text) && !others.test(title) && !helpers.test(title);
	if (!isTold && !isOfArea) return false;
	const isOtherMatter = otherMatters.test(text.slice(0, lead));
	return !isOtherMatter || own.some(({ words, named }) => named >= 2 && relation.test(words));
}

/** How many schools a sentence names, the one that writes among them. */
function namedWithin(parties: readonly Pick<Party, 'mentions'>[], start: number, end: number) {
	return parties.filter(({ mentions }) => mentions.some(({ from }) => from >= start && from < end))
		.length;
}

/** A school that speaks of itself. */
export const self = /[我本][校园](?![区长])|我们(?:学校|幼儿园)/;

const anyOf = (list: readonly { readonly pattern: string }[]) =>
	new RegExp(list.map(({ pattern }) => pattern).join('|'));
const [between, relation, areaWide, otherMatters, helpers] = [
	anyOf(rules.betweenSchools),
	anyOf(rules.relation),
	anyOf(rules.areaWide),
	anyOf(rules.otherMatters),
	anyOf(rules.helpers),
];

/** Pupils, colleagues or households that pair up. */
const who = anyWord([...rules.outsiders, ...rules.staff]);
const others = new RegExp(
	`${who}[^。,;\\n]{0,14}(?:结对|结成|牵手|手拉手|一对一|帮扶)|(?:结对|结成|牵手|手拉手|帮扶|一对一)[^。,;\\n]{0,10}${who}`,
);
