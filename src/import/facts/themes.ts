import { subjects } from '#model/activity.ts';
import { concepts, type ConceptId } from '#thesaurus/index.ts';
import type { Reading } from './reading.ts';

/** Themes of the thesaurus that a text speaks of, the commonest first. */
export function findThemes({ title, ...reading }: Reading): ConceptId[] {
	const text = reading.text.slice(reading.bodyFrom);
	const counted = concepts
		.filter(({ id }) => !id.startsWith('role.'))
		.map(({ id, term, alt }) => ({
			id,
			count: countTerms([term, ...alt], text) + 2 * countTerms([term, ...alt], title),
		}))
		.filter(({ id, count }) => count >= (id.startsWith('prob.') ? 1 : 2));
	return counted
		.sort((a, b) => b.count - a.count)
		.slice(0, 8)
		.map(({ id }) => id);
}

/** 送教上门 is not 送教, and 幼儿园教师培训 holds one term, not two. */
function countTerms(terms: readonly string[], text: string): number {
	const pattern = new RegExp(
		[...terms]
			.sort((a, b) => b.length - a.length)
			.map((term) => term + (term === '送教' ? '(?!上门)' : ''))
			.join('|'),
		'g',
	);
	return text.match(pattern)?.length ?? 0;
}

/** Problems that a text names, with the words. */
export function findProblems({ text }: Reading): { id: ConceptId; word: string }[] {
	return concepts
		.filter(({ id }) => id.startsWith('prob.'))
		.flatMap(({ id, term, alt }) => {
			const word = [term, ...alt, ...(looseWords[id] ?? [])].find((one) => text.includes(one));
			return word === undefined ? [] : [{ id, word }];
		});
}

/** Words of the same problems that are too common for the thesaurus. */
const looseWords: Readonly<Partial<Record<ConceptId, readonly string[]>>> = {
	'prob.staff': [
		'缺少教师',
		'缺教师',
		'教师不足',
		'专业教师',
		'师资薄弱',
		'师资力量薄弱',
		'年龄偏大',
		'教师紧缺',
		'没有专职',
	],
	'prob.time': ['时间冲突', '课时紧', '课务重', '抽不出', '脱不开身'],
	'prob.hardware': ['条件差', '设备不足', '缺少设备', '条件简陋', '条件有限'],
	'prob.idea': ['观念陈旧', '理念陈旧', '教法单一'],
	'prob.sustain': ['不可持续', '难以为继', '人走', '热闹一阵'],
	'prob.mismatch': ['用不上', '不合用', '不适合', '水土不服'],
	'prob.lowfreq': ['次数少', '见面少', '距离远', '路途远', '路远'],
	'prob.formal': ['走过场', '应付'],
};

/** School subjects that a text names where lessons are meant. */
export function findSubjects({ text }: Reading): (typeof subjects)[number][] {
	return subjects.filter(
		(subject) =>
			new RegExp(
				`${subject}(?:、|和|与|等|课|学科|教师|老师|骨干|组|教研|《)|(?:、|和)${subject}`,
			).test(text) && subject !== '学前',
	);
}
