import { fold } from '#import/text/fold.ts';
import { markSchools } from './marked-text.ts';
import type { Reading } from './reading.ts';
import type { Party } from './schools.ts';

interface Clues {
	/** Given on the command line. */
	readonly schoolId: string | undefined;
	readonly publisher: string | undefined;
	/** Who the credits say wrote. */
	readonly author: string | undefined;
}

/** Which party writes as 我校: the one that was given, that published, or that signs. */
export function findWriter(
	reading: Reading,
	parties: readonly Party[],
	{ schoolId, publisher, author }: Clues,
): number | null {
	const byId = parties.findIndex(({ id }) => id !== null && id === schoolId);
	if (byId >= 0) return byId;
	const names = (words: string) => {
		const found = parties.findIndex(({ folded }) => folded.some((name) => words.includes(name)));
		return found >= 0 ? found : null;
	};
	for (const words of [publisher, author]) {
		const found = words === undefined ? null : names(fold(words));
		if (found !== null) return found;
	}
	const apposed = parties.findIndex(({ mentions }) =>
		mentions.some(
			({ from, to }) =>
				/我[校园][(,]?$/.test(reading.text.slice(0, from)) ||
				/^\(?(?:以下简称)?“?我[校园]/.test(reading.text.slice(to)),
		),
	);
	if (apposed >= 0) return apposed;
	const lines = reading.text.slice(reading.bodyFrom).trim().split('\n');
	const signature = [...lines.slice(-3), ...lines.slice(0, 2)].find(
		(line) => line.length <= 24 && parties.some(({ folded }) => folded.includes(line.trim())),
	);
	return signature === undefined ? otherOfTwo(reading, parties) : names(signature);
}

/** Where the lead names two schools and 我校 speaks of one as the other side, it is the other one. */
function otherOfTwo(reading: Reading, parties: readonly Party[]): number | null {
	const lead = [...parties.keys()].filter(
		(index) => (parties[index]?.mentions[0]?.from ?? 999) < 200,
	);
	const [first, second, third] = lead;
	if (first === undefined || second === undefined || third !== undefined) return null;
	const { text } = markSchools(reading, parties, null);
	const isOtherSide = (index: number) =>
		new RegExp(
			`⟦s⟧(?:对|与|和|同|向|到|赴|为)⟦${index}⟧|⟦${index}⟧[^。⟦]{0,12}(?:来|到|为|给)⟦s⟧`,
		).test(text);
	if (isOtherSide(first) === isOtherSide(second)) return null;
	return isOtherSide(first) ? second : first;
}
