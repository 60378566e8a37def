import { subjects } from '#model/activity.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { mentionsIn } from '#thesaurus/mentions.ts';
import type { Reading } from './clauses/reading.ts';

/**
 * The eight themes of the thesaurus that a text speaks of most, and the problems that it names. A theme is
 * spoken of twice, or in the title.
 */
export function findThemes({ title, text }: Reading): Record<'themes' | 'problems', ConceptId[]> {
	const mentions = `${text}\n${title}`.split(/[。\n]/).flatMap(mentionsIn);
	const counted = [...Map.groupBy(mentions, ({ concept }) => concept)];
	const problems = counted.flatMap(([id]) => (id.startsWith('prob.') ? [id] : []));
	const themes = counted
		.filter(([id, all]) => !id.startsWith('role.') && (all.length > 1 || problems.includes(id)))
		.sort(([, a], [, b]) => b.length - a.length)
		.slice(0, 8)
		.map(([id]) => id);
	return { themes, problems };
}

/** School subjects that a text names where lessons are meant. */
export const findSubjects = ({ text }: Reading): (typeof subjects)[number][] =>
	subjects.filter(
		(subject) =>
			subject !== '学前' &&
			new RegExp(`${subject}(?:[、和与等课组《]|学科|教师|老师|骨干|教研)|[、和]${subject}`).test(
				text,
			),
	);
