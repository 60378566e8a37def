import { isCancel, select } from '@clack/prompts';
import { ImportFailure } from '#import/source/failure.ts';
import { knownPairings, type Facts } from '#import/facts/extract-facts.ts';
import type { Party } from '#import/facts/schools/find-parties.ts';
import type { Registry } from '#import/facts/registry.ts';

/** Asks which school of the archive a name means, and who helps whom. */
export async function askSchools(facts: Facts, registry: Registry): Promise<Facts> {
	if (!facts.isPairing) return facts;
	const parties: Party[] = [];
	for (const party of facts.parties) parties.push(await askWhich(party, registry));
	const pairings = knownPairings(parties, registry);
	const helping = pairings.length > 0 ? null : await askHelping(parties);
	return { ...facts, parties, pairings, helping };
}

/** The answer; Ctrl+C leaves everything as it was. */
export function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
	if (isAnswer(answer)) return answer;
	throw new ImportFailure('已取消，没有写入。', '需要时重新运行同一条命令。');
}

const isAnswer = <Answer>(answer: Answer): answer is Exclude<Answer, symbol> => !isCancel(answer);

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

/** 谁帮谁, of the two schools that a text speaks of most. */
async function askHelping(parties: readonly Party[]): Promise<Facts['helping']> {
	const [first, second] = [...parties].sort((a, b) => b.mentions.length - a.mentions.length);
	if (!first || !second) return null;
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
	return answer === 'second' ? { supporter: second.name, recipient: first.name } : null;
}
