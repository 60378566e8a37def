import { subjects } from '#model/activity.ts';
import { concepts, type ConceptId } from '#thesaurus/index.ts';
import written from './problem-words.json' with { type: 'json' };
import type { Reading } from './clauses/reading.ts';

/** The eight themes of the thesaurus that a text speaks of most; its title counts twice more. */
export function findThemes({ title, text }: Reading): ConceptId[] {
	const words = text + title;
	const done = words.replace(/[^,。;!?\n\t]+/g, (clause) => (notDone.test(clause) ? '' : clause));
	const counted = concepts
		.filter(({ id }) => !id.startsWith('role.'))
		.map(({ id, term, alt }) => ({
			id,
			count: countTerms([term, ...alt], id.startsWith('prob.') ? words : done),
		}))
		.filter(({ id, count }) => count >= (id.startsWith('prob.') ? 1 : 2));
	return counted
		.sort((a, b) => b.count - a.count)
		.slice(0, 8)
		.map(({ id }) => id);
}

/** 跟岗学习(因疫情取消), 没有上英语课, 缺少音乐教师: what did not happen, and what is lacking. */
const notDone = /缺|没有|没能|未能|急需|开不[齐足]|取消|原定|原计划/;

/** 送教上门 is not 送教, and 幼儿园教师培训 holds one term, not two. */
function countTerms(terms: readonly string[], text: string): number {
	const longestFirst = [...terms].sort((a, b) => b.length - a.length);
	const pattern = longestFirst.join('|').replace(/送教(?=\||$)/, '送教(?!上门)');
	return text.match(new RegExp(pattern, 'g'))?.length ?? 0;
}

/** Problems that a text names, with the words. */
export function findProblems({ text }: Reading): { id: ConceptId; word: string }[] {
	return concepts
		.filter(({ id }) => id.startsWith('prob.'))
		.flatMap(({ id, term, alt }) => {
			const word = [term, ...alt, ...(looseWords.get(id) ?? [])].find((one) => text.includes(one));
			return word === undefined ? [] : [{ id, word }];
		});
}

/** Words of the same problems that are too common for the thesaurus. */
const looseWords = new Map(written.map(({ problem, words }) => [problem, words.split(' ')]));

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
