import { subjects } from '#model/activity.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { mentionsIn, type ConceptMention } from '#thesaurus/mentions.ts';
import type { Reading } from './clauses/reading.ts';

/** The eight themes of the thesaurus that a text speaks of most; its title counts twice more. */
export function findThemes({ title, text }: Reading): ConceptId[] {
	const clauses = `${text}\n${title}`.split(clauseEnd);
	const mentions = clauses.flatMap((clause) =>
		mentionsIn(clause).filter((one) => isProblem(one) || !notDone.test(clause)),
	);
	const counted = [...Map.groupBy(mentions, ({ concept }) => concept)];
	return counted
		.filter(([id, all]) => !id.startsWith('role.') && (all.length > 1 || all.every(isProblem)))
		.sort(([, a], [, b]) => b.length - a.length)
		.slice(0, 8)
		.map(([id]) => id);
}

const clauseEnd = /[,。;!?\n\t]+/;

const isProblem = ({ concept }: ConceptMention): boolean => concept.startsWith('prob.');

/** 跟岗学习(因疫情取消), 没有上英语课, 缺少音乐教师: what did not happen, and what is lacking. */
const notDone = /缺|没有|没能|未能|急需|开不[齐足]|取消|原定|原计划/;

/** Problems that a text names, each with the first words for it. */
export const findProblems = ({ text }: Reading): { id: ConceptId; word: string }[] =>
	Array.from(
		Map.groupBy(
			text.split(clauseEnd).flatMap(mentionsIn).filter(isProblem),
			({ concept }) => concept,
		),
		([id, [first]]) => ({ id, word: first?.quote ?? '' }),
	);

/** School subjects that a text names where lessons are meant. */
export function findSubjects({ text }: Reading): (typeof subjects)[number][] {
	const done = text.replace(notDone, '');
	return subjects.filter(
		(subject) =>
			subject !== '学前' &&
			new RegExp(`${subject}(?:[、和与等课组《]|学科|教师|老师|骨干|教研)|[、和]${subject}`).test(
				done,
			),
	);
}
