import { fold } from '#import/clean/text/fold.ts';
import { markSchools } from './marked-text.ts';
import type { Reading } from './reading.ts';
import type { Party } from './schools/find-parties.ts';

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
				/(?:[我本][校园][(,]?|我们)$/.test(reading.text.slice(Math.max(0, from - 4), from)) ||
				/^\(?(?:以下简称)?“?我[校园]/.test(reading.text.slice(to, to + 12)),
		),
	);
	if (apposed >= 0) return apposed;
	return signedBy(reading, parties) ?? headedBy(reading, parties) ?? otherOfTwo(reading, parties);
}

const office =
	/^(?:全体师生|全体教师|[一1]名教师|一名跟岗教师|跟岗教师|支教教师|教导处|教务处|政教处|德育处|总务处|教科室|办公室|校长办公室|党支部|党总支|工会|团委|少先队|大队部|教研组)?$/;

/** The school, or its office, that stands alone on a line at the end or at the head. */
function signedBy(reading: Reading, parties: readonly Party[]): number | null {
	const lines = reading.text.slice(reading.bodyFrom).trim().split('\n');
	const signer = [...lines.slice(-3), ...lines.slice(0, 2)]
		.map((line) => line.trim())
		.filter((line) => line.length <= 30)
		.map((line) =>
			parties.findIndex(({ folded }) =>
				folded.some((name) => line.startsWith(name) && office.test(line.slice(name.length))),
			),
		)
		.find((index) => index >= 0);
	return signer ?? null;
}

/** The school that acts in the title of a text that says 我校, or of a plan or a summary. */
function headedBy(reading: Reading, parties: readonly Party[]): number | null {
	const [title = ''] = markSchools(reading, parties, null).text.split('\n');
	const isOwn =
		/(?:我|本)[校园](?![区长])/.test(reading.text) ||
		/(?:总结|小结|计划|方案|安排|回顾)/.test(title);
	if (!isOwn || reading.title === '') return null;
	const [, first, rest = ''] = /(?:^|——|[::|\s]|记)⟦(\d+)⟧([^——\s]*)/.exec(title) ?? [];
	if (
		first === undefined ||
		/^(?:[^⟦]{0,6}(?:来|莅临|到我|走进我)|[^⟦]*(?:来|到)⟦|(?:与|和|、)⟦)/.test(rest)
	)
		return null;
	return Number(first);
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
			`⟦s⟧[^。,⟦]{0,12}(?:对|与|和|同|向|到|赴|为|走进|前往|来到|帮扶|支援)[^。,⟦]{0,6}⟦${index}⟧|⟦${index}⟧[^。⟦]{0,14}(?:来到?|到|为|给|向|走进|莅临|是)⟦s⟧|⟦s⟧的(?:结对|帮扶|对口|受援|支援|兄弟|友好|姊妹)[^。⟦]{0,8}⟦${index}⟧`,
		).test(text);
	if (isOtherSide(first) === isOtherSide(second)) return null;
	return isOtherSide(first) ? second : first;
}
