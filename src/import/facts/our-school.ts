import { fold } from '#chinese/fold.ts';
import { quoteOf, type Reading } from './reading.ts';
import type { KnownSchool, Party } from './schools/find-parties.ts';

interface Clues {
	/** Given on the command line. */
	readonly schoolId: string | undefined;
	readonly publisher: string | undefined;
	/** Who the credits say wrote. */
	readonly author: string | undefined;
}

/**
 * Which party says 我校: the one that was given, that a byline names, that says so (我校石沟小学), or that
 * signs. `null` where that is not said.
 */
export function findOurSchool(
	{ text, bodyFrom }: Reading,
	parties: readonly Party[],
	{ schoolId, publisher, author }: Clues,
): number | null {
	const first = (fits: (party: Party) => boolean) => {
		const index = parties.findIndex(fits);
		return index < 0 ? null : index;
	};
	const isIn = (words = '') =>
		first(({ folded }) => folded.some((one) => fold(words).includes(one)));
	const given = schoolId === undefined ? null : first(({ id }) => id === schoolId);
	const lines = text.slice(bodyFrom).trim().split('\n').slice(-3);
	return (
		given ??
		isIn(publisher) ??
		isIn(author) ??
		first(({ mentions }) =>
			mentions.some(
				({ from, to }) =>
					/(?:[我本][校园][(,]?|我们)$/.test(text.slice(Math.max(0, from - 4), from)) ||
					/^\(?(?:以下简称)?“?我[校园]/.test(text.slice(to, to + 12)),
			),
		) ??
		first(({ folded }) => lines.some((line) => folded.some((name) => isSignature(line, name))))
	);
}

/** 石沟小学教导处, alone in a line at the end. */
const isSignature = (line: string, name: string) =>
	line.trim().startsWith(name) && office.test(line.trim().slice(name.length));

const office =
	/^(?:教导处|教务处|政教处|德育处|总务处|教科室|办公室|校长办公室|党支部|党总支|工会|团委|少先队|大队部|教研组)?$/;

/** The school that writes, where a person has said which and the text calls it 我校 only. */
export function ourParty(reading: Reading, { id, name }: KnownSchool): Party | null {
	const place = /[我本][校园]|我们(?:学校|幼儿园)/.exec(reading.text);
	return (
		place && {
			name,
			folded: [fold(name)],
			id,
			candidates: [id],
			mentions: [],
			quote: quoteOf(reading, place.index, place.index + place[0].length),
			isMasked: false,
		}
	);
}
