import { subjects } from '#model/activity.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { mentionsIn, type ConceptMention } from '#thesaurus/mentions.ts';
import type { Reading } from './clauses/reading.ts';

/**
 * The eight themes of the thesaurus that a text speaks of most, and the problems that it names, each with
 * the first words for it. A theme is spoken of twice, or in the title.
 */
export function findThemes({ title, text }: Reading) {
	const mentions = clausesIn(`${text}\n${title}`).flatMap((clause) =>
		mentionsIn(clause).filter((one) => isProblem(one) || !notDone.test(clause)),
	);
	const counted = [...Map.groupBy(mentions, ({ concept }) => concept)];
	const problems = counted.flatMap(([id, [first]]) =>
		first && isProblem(first) ? [{ id, word: first.quote }] : [],
	);
	const themes = counted
		.filter(([id, all]) => !id.startsWith('role.') && (all.length > 1 || all.every(isProblem)))
		.sort(([, a], [, b]) => b.length - a.length)
		.slice(0, 8)
		.map(([id]): ConceptId => id);
	return { themes, problems };
}

const clausesIn = (text: string): string[] => text.split(/[,。;!?\n\t]+/);

const isProblem = ({ concept }: ConceptMention): boolean => concept.startsWith('prob.');

/** 跟岗学习(因疫情取消), 没有上英语课, 缺少音乐教师: what did not happen, and what is lacking. */
const notDone = /缺|没有|没能|未能|急需|开不[齐足]|取消|原定|原计划/;

/** School subjects that a text names where lessons are meant. */
export function findSubjects({ text }: Reading): (typeof subjects)[number][] {
	const done = clausesIn(text).filter((clause) => !notDone.test(clause));
	return subjects.filter((subject) => {
		const shape = `${subject}(?:[、和与等课组《]|学科|教师|老师|骨干|教研)|[、和]${subject}`;
		return subject !== '学前' && done.some((clause) => new RegExp(shape).test(clause));
	});
}
