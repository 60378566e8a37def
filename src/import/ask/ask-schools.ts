import { select, text } from '@clack/prompts';
import type { Draft } from '#import/write/draft.ts';
import { quoteOf } from '#import/facts/reading.ts';
import type { Registry } from './registry.ts';
import { fold } from '#import/clean/text/fold.ts';
import { answered } from './answered.ts';

type Party = Draft['facts']['parties'][number];

/** Asks which school of the archive a name means, and which one says 我校. */
export async function askSchools(draft: Draft, registry: Registry): Promise<Draft> {
	if (!draft.facts.isPairing) return draft;
	const parties: Party[] = [];
	for (const party of draft.facts.parties) parties.push(await askWhich(party, registry));
	const writer = await askWriter(draft, registry);
	return { ...draft, facts: { ...draft.facts, parties: [...parties, ...writer] } };
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

async function askWriter({ facts }: Draft, { schools }: Registry): Promise<Party[]> {
	const { reading, writerRole } = facts;
	const place = /[我本][校园]/.exec(reading.text);
	if (!writerRole || !place || schools.length === 0) return [];
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
	if (!school) return [];
	const quote = quoteOf(reading, place.index, place.index + place[0].length);
	return [
		{
			name: school.name,
			folded: [fold(school.name)],
			id: school.id,
			candidates: [school.id],
			mentions: [],
			quote,
			isMasked: false,
			role: writerRole,
		},
	];
}
