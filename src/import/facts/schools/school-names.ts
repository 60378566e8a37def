import type { TextRange } from '#import/facts/clauses/reading.ts';
import endings from './endings.json' with { type: 'json' };
import noNames from './no-names.json' with { type: 'json' };
import plainNames from './plain-names.json' with { type: 'json' };
import { isNamePart, isRegion, isShared, wordsOf } from './words.ts';

/** A school's name where it stands in a text. */
export interface Mention extends TextRange {
	readonly name: string;
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
	const found = [...closedNames(text)];
	const registered = mentionsOf(text, known);
	const covered = new Uint8Array(text.length);
	return joinNeighbours(
		[...registered, ...found]
			.sort((a, b) => b.name.length - a.name.length)
			.filter(({ from, to }) => {
				if (covered.subarray(from, to).includes(1)) return false;
				covered.fill(1, from, to);
				return true;
			})
			.sort((a, b) => a.from - b.from),
	);
}

/** The longest names have some twenty characters. */
const reach = 26;

/** 柳树乡中心小学柳林教学点: a school directly behind another one belongs to it. */
const joinNeighbours = (mentions: readonly Mention[]): Mention[] =>
	mentions.reduce<Mention[]>((done, one) => {
		const last = done.at(-1);
		const isApart = last?.to !== one.from || last.name.length + one.name.length > reach;
		if (isApart || one.name.startsWith('*')) done.push(one);
		else done.splice(-1, 1, { name: last.name + one.name, from: last.from, to: one.to });
		return done;
	}, []);

const mention = (name: string, from: number): Mention => ({ name, from, to: from + name.length });

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
			.map((name) => mention(name, from)),
	);
}

/** The names that the endings of a text close. What stands between two endings is cut into words once. */
function* closedNames(text: string): Generator<Mention> {
	let words: readonly string[] = [];
	let last = 0;
	for (const { index: start, 0: closing } of text.matchAll(ending)) {
		const between = text.slice(Math.max(last, start - reach), start);
		const clause = /[\p{Script=Han}\d*]*$/u.exec(between)?.[0] ?? '';
		const goesOn = clause.length === start - last;
		words = [...(goesOn ? words : []), ...wordsOf(clause)].slice(-reach);
		const own = words.findLastIndex(
			(word, index) => !isNamePart(word, words.slice(index + 1), closing),
		);
		const [before, proper] = [words.slice(0, own + 1).join(''), words.slice(own + 1).join('')];
		if (isName({ before, proper, closing })) yield mention(proper + closing, start - proper.length);
		words = [...words, closing];
		last = start + closing.length;
	}
}

/** An ending, the words that may be the name before it, and those before them. */
interface Candidate {
	readonly before: string;
	readonly proper: string;
	readonly closing: string;
}

/** Whether these words name one school: there is a 中心小学 everywhere, and a 柳树乡中心小学 once. */
function isName(candidate: Candidate): boolean {
	const { proper, closing } = candidate;
	if (/^[*某○×xX_]/.test(closing)) return true;
	if (refused(candidate)) return false;
	if (accepted(candidate)) return true;
	// 北京学校 are all of a place.
	if (closing === '学校' && isRegion(proper)) return false;
	return proper !== '' && !isShared(proper) && (proper + closing).length >= 4;
}

/** Whether one of some rules fits; what a rule does not ask for may be anything. */
function matching(rules: readonly { before?: string; proper?: string; ending?: string }[]) {
	const read = rules.map(({ before = '', proper = '', ending = '' }) => ({
		before: new RegExp(before),
		proper: new RegExp(proper),
		ending: new RegExp(ending),
	}));
	return ({ before, proper, closing }: Candidate) =>
		read.some(
			(rule) => rule.before.test(before) && rule.proper.test(proper) && rule.ending.test(closing),
		);
}
const [refused, accepted] = [matching(noNames), matching(plainNames)];
