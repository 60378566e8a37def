import type { Random } from './corpus-random.ts';
import { textOf } from './corpus-text.ts';
import { activities, problems, subjects } from './corpus-words.ts';
import { parts } from './sentence-parts.ts';

interface CorpusReport {
	readonly id: string;
	readonly year: number;
	readonly fields: object;
	readonly text: string;
}

interface Place {
	readonly index: number;
	readonly pairings: number;
}

/** The report number `index` of an archive. */
export function reportOf({ index, pairings }: Place, random: Random): CorpusReport {
	const year = random.between(2011, 2025);
	const month = String(random.between(1, 12)).padStart(2, '0');
	const day = String(random.between(1, 28)).padStart(2, '0');
	const date = random.chance(0.85) ? `${year}-${month}-${day}` : `${year}-${month}`;
	const kind = kindOf(index);
	const done = random.pick(activities);
	const subject = random.pick(subjects);
	const common = {
		kind,
		title: `${subject}${done.type}与${random.pick(parts.what)}（第${index + 1}篇）`,
		summary: `${random.pick(parts.who)}${random.pick(parts.verb)}${random.pick(parts.what)}，${random.pick(parts.result)}。`,
		date,
		published: `${year}-12-31`,
		pairings: [`pairing-${(index % pairings) + 1}`],
		themes: [done.type],
		subjects: [subject],
		source: {
			title: `第${index + 1}份记录`,
			form: random.pick(['学校文章', '新闻报道', '文档']),
			published: `${year}-12-30`,
		},
		...(random.chance(0.3) ? { uncertain: ['人数没有逐一核对。'] } : {}),
	};
	const links = index > 20 && random.chance(0.3) ? [idOf(index - random.between(1, 20))] : [];
	return {
		id: idOf(index),
		year,
		fields: { ...common, ...fieldsOfKind(kind, done, { random, year }) },
		text: textOf(random, links),
	};
}

/** Every report has its number for a name, so that others can refer to it before it is made. */
const idOf = (index: number): string => `report-${index + 1}`;

type Kind = 'visit' | 'plan' | 'summary' | 'case';

function kindOf(index: number): Kind {
	if (index % 16 === 5) return 'plan';
	if (index % 16 === 11) return 'case';
	return index % 12 === 7 ? 'summary' : 'visit';
}

function fieldsOfKind(
	kind: Kind,
	done: (typeof activities)[number],
	{ random, year }: { random: Random; year: number },
): object {
	const value = random.pick<number | string>([
		random.between(1, done.most),
		`${random.between(1, done.most)}+`,
		`约${random.between(1, done.most)}`,
	]);
	const quantity = { value, unit: done.unit };
	switch (kind) {
		case 'visit':
			return { activities: [{ type: done.type, by: '支援', quantities: [quantity] }] };
		case 'summary': {
			const period = `${year}-01/${year}-12`;
			return { period, totals: [{ type: done.type, quantity, period }] };
		}
		case 'plan':
			return {
				commitments: [
					{
						id: 'item-1',
						clause: `每学期安排${done.type}。`,
						type: done.type,
						by: '支援',
						quantity,
						per: '每学期',
					},
				],
			};
		case 'case':
			return {
				lesson: {
					statement: `${random.pick(parts.what)}先在两个班试，再推开。`,
					form: random.pick(['做法', '教训', '待解问题']),
					problems: [random.pick(problems)],
					context: '六个班的学校，教师兼课多。',
					actions: [done.type],
					action: `${random.pick(parts.how)}，${random.pick(parts.how)}。`,
					result: `${random.pick(parts.result)}；没有测过。`,
					avoidWhen: '班额超过五十人时不要照搬。',
				},
			};
	}
}
