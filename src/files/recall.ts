import { readMemory, writeWhole } from './write-whole.ts';

interface Item<Answer> {
	/** Changes when the answer may change. */
	readonly key: string;
	readonly work: () => Promise<Answer>;
}

/**
 * The answers of all items, in order. What was worked out before for the same key is taken from
 * `file`, unless other code has written it; what nobody asks for any more is forgotten.
 * @param code fingerprint of what works the answers out
 */
export async function recall<Answer>(
	file: string,
	items: readonly Item<Answer>[],
	code: string,
): Promise<Answer[]> {
	const last = readMemory<{ code: string; known: [string, Answer][] }>(file, { code, known: [] });
	const known = new Map(last.code === code ? last.known : []);
	const answers: [string, Answer][] = [];
	for (const { key, work } of items) {
		const before = known.get(key);
		answers.push([key, before ?? (await work())]);
	}
	if (answers.length !== known.size || answers.some(([key]) => !known.has(key))) {
		writeWhole(file, JSON.stringify({ code, known: answers }));
	}
	return answers.map(([, answer]) => answer);
}
