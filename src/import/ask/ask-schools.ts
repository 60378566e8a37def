import { select, text } from '@clack/prompts';
import { fold } from '#chinese/fold.ts';
import type { Facts } from '#import/facts/extract-facts.ts';
import { knownPairings } from '#import/facts/known-pairings.ts';
import { ourParty } from '#import/facts/our-school.ts';
import type { Party } from '#import/facts/schools/find-parties.ts';
import { answered } from './answered.ts';
import type { Registry } from './registry.ts';

/** Asks which school of the archive a name means, which one says 我校, and who helps whom. */
export async function askSchools(facts: Facts, registry: Registry): Promise<Facts> {
	if (!facts.isPairing) return facts;
	const parties: Party[] = [];
	for (const party of facts.parties) parties.push(await askWhich(party, registry));
	const named = await askOurSchool({ ...facts, parties }, registry);
	const paired = { ...named, pairings: knownPairings(named.parties, registry) };
	return { ...paired, helping: await askHelping(paired) };
}

async function askWhich(party: Party, { schools }: Registry): Promise<Party> {
	if (party.id !== null || party.candidates.length === 0) return party;
	const options = party.candidates.map((id) => ({
		value: id,
		label: `${schools.find((school) => school.id === id)?.name ?? id}（${id}）`,
	}));
	const id = answered(
		await select({
			message: `“${party.name}”是学校库里的哪一所？`,
			options: [...options, { value: '', label: '都不是，或者不知道' }],
			initialValue: '',
		}),
	);
	return id === '' ? party : { ...party, id };
}

async function askOurSchool(facts: Facts, { schools }: Registry): Promise<Facts> {
	const { reading, parties, ourSchool } = facts;
	const isUnnamed = /[我本][校园](?![区长])/.test(reading.text) && ourSchool === null;
	if (!isUnnamed || schools.length === 0) return facts;
	const found = (words: string | undefined) =>
		schools.find(({ id, name, aliases }) =>
			[id, name, ...aliases].some((one) => fold(one) === fold(words?.trim() ?? '')),
		);
	const words = answered(
		await text({
			message: '文中的“我校”是哪所学校？写校名；不知道就直接回车',
			validate: (value) =>
				value?.trim() && !found(value) ? '学校库里没有这个校名。请核对，或者直接回车。' : undefined,
		}),
	);
	const school = found(words);
	if (!school) return facts;
	const index = parties.findIndex(({ id }) => id === school.id);
	if (index >= 0) return { ...facts, ourSchool: index };
	const party = ourParty(reading, school);
	return party ? { ...facts, parties: [...parties, party], ourSchool: parties.length } : facts;
}

/** 谁帮谁, of the two schools that a text speaks of most, where the archive has no pairing of them. */
async function askHelping({ parties, pairings, helping }: Facts): Promise<Facts['helping']> {
	const [first, second] = [...parties].sort((a, b) => b.mentions.length - a.mentions.length);
	if (pairings.length > 0 || !first || !second) return helping;
	const answer = answered(
		await select({
			message: `谁帮谁？还没有登记“${first.name}”和“${second.name}”的结对关系`,
			options: [
				{ value: 'first', label: `${first.name} 帮 ${second.name}` },
				{ value: 'second', label: `${second.name} 帮 ${first.name}` },
				{ value: 'mutual', label: '互助' },
				{ value: 'unknown', label: '不知道，或者不是这两所' },
			],
			initialValue: 'unknown',
		}),
	);
	if (answer === 'mutual') return answer;
	if (answer === 'first') return { supporter: first.name, recipient: second.name };
	return answer === 'second' ? { supporter: second.name, recipient: first.name } : helping;
}
