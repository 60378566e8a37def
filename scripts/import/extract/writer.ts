import { fold } from '#import/text/fold.ts';
import type { Reading } from './reading.ts';
import type { Party } from './schools.ts';

interface Clues {
	/** Given on the command line. */
	readonly schoolId: string | undefined;
	readonly publisher: string | undefined;
}

/** Which party writes as 我校: the one that was given, that published, or that signs. */
export function findWriter(
	reading: Reading,
	parties: readonly Party[],
	{ schoolId, publisher }: Clues,
): number | null {
	const byId = parties.findIndex(({ id }) => id !== null && id === schoolId);
	if (byId >= 0) return byId;
	const names = (words: string) => {
		const found = parties.findIndex(({ folded }) => folded.some((name) => words.includes(name)));
		return found >= 0 ? found : null;
	};
	if (publisher !== undefined && names(fold(publisher)) !== null) return names(fold(publisher));
	const apposed = parties.findIndex(({ mentions }) =>
		mentions.some(
			({ from, to }) =>
				/我[校园][(,]?$/.test(reading.text.slice(0, from)) ||
				/^\(?(?:以下简称)?“?我[校园]/.test(reading.text.slice(to)),
		),
	);
	if (apposed >= 0) return apposed;
	const lines = reading.text.trim().split('\n').slice(-3);
	const signature = lines.find(
		(line) => line.length <= 24 && parties.some(({ folded }) => folded.includes(line.trim())),
	);
	return signature === undefined ? null : names(signature);
}
