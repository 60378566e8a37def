import { apart } from './apart.ts';
import endings from './endings.json' with { type: 'json' };
import { nameBefore } from './name-before.ts';
import { wholeNames } from './whole-names.ts';

/** A school's name where it stands in a text. */
export interface Mention {
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

/** 小学生, 学校长, 学校教育 and 学校名师工作室 are no schools. */
const ending = new RegExp(
	`(?:${endings.map(({ pattern }) => pattern).join('|')})(?!生|长|教育(?!集团)|阶段|高级|全会|段|部|化|里|内|时期|(?:语文|数学|英语|科学|音乐|体育|美术)?(?:名师|名校长|名班主任)(?:工作室|工程))`,
	'g',
);

/**
 * Names of schools in a folded text: those of the register, and what ends like one, read word by word.
 * @param known Names of the register, folded.
 */
export function findSchoolNames(text: string, known: readonly string[]): Mention[] {
	const found = [...text.matchAll(ending)].flatMap((match) => {
		const to = match.index + match[0].length;
		const name = nameBefore(text, match.index, to);
		return name === undefined ? [] : [{ name, from: to - name.length, to }];
	});
	const longest = [...mentionsOf(text, known), ...wholeNames(text, found)].sort(
		(a, b) => b.to - b.from - (a.to - a.from),
	);
	return joinNeighbours(apart(longest).sort((a, b) => a.from - b.from));
}

/** A school directly behind another one belongs to it, unless the text names it alone as well. */
function joinNeighbours(mentions: readonly Mention[]): Mention[] {
	const ends = new Set(mentions.map(({ to }) => to));
	const alone = new Set(mentions.filter(({ from }) => !ends.has(from)).map(({ name }) => name));
	return mentions.reduce<Mention[]>((done, mention) => {
		const last = done.at(-1);
		const isOwn =
			mention.name.startsWith('*') ||
			(alone.has(mention.name) &&
				/(?:小学|中学)\n.*(?:小学|中学|学校)$/.test(`${last?.name}\n${mention.name}`));
		if (last?.to !== mention.from || isOwn) done.push(mention);
		else done.splice(-1, 1, { name: last.name + mention.name, from: last.from, to: mention.to });
		return done;
	}, []);
}

/** Where names of the register stand, found by their first two characters in one pass over the text. */
function mentionsOf(text: string, names: readonly string[]): Mention[] {
	const byStart = Map.groupBy(
		names.filter((name) => name.length >= 4),
		(name) => name.slice(0, 2),
	);
	if (byStart.size === 0) return [];
	return Array.from(text, (_, from) => from).flatMap((from) =>
		(byStart.get(text.slice(from, from + 2)) ?? [])
			.filter(
				(name) => text.startsWith(name, from) && !/^[长生]/.test(text.slice(from + name.length)),
			)
			.map((name) => ({ name, from, to: from + name.length })),
	);
}
