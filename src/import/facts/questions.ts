import type { Facts } from './extract-facts.ts';
import type { Quote } from './clauses/reading.ts';

/** What was left uncertain in a text, with all of its words that the answer may rest on. */
export interface Question {
	readonly about: 'kind' | 'date' | 'schools' | 'our-school' | 'pairing' | 'counts' | 'clauses';
	/** In Chinese, one line. */
	readonly text: string;
	readonly quotes: readonly Asked[];
}

export interface Asked extends Quote {
	/** Why the words were not read. */
	readonly reason?: string;
}

/** What the author should look at before a draft is published: the questions about its facts. */
export const findDoubts = (subject: { facts: Facts; isTitleMadeUp: boolean }): string[] => [
	...(subject.isTitleMadeUp ? ['原文没有标题，草稿的标题是按内容拟的，请改成自己的。'] : []),
	...questionsOf(subject.facts).map(({ text }) => text),
];

/** All that a person has to decide before the facts of a text are whole. */
export const questionsOf = (facts: Facts): Question[] => [
	...kindQuestions(facts),
	...dateQuestions(facts),
	...(facts.isPairing
		? [...schoolQuestions(facts), ...countQuestions(facts), ...clauseQuestions(facts)]
		: [notOfSchools]),
];

const notOfSchools: Question = {
	about: 'pairing',
	text: '看起来不是学校之间的结对（例如学生、教师或单位结对），没有登记结对信息，请确认。',
	quotes: [],
};

function* kindQuestions({ kind }: Facts): Generator<Question> {
	if (kind.isDoubtful)
		yield { about: 'kind', text: `材料种类不能确定（${kind.reason}），请确认。`, quotes: [] };
}

function* dateQuestions({ date, published }: Facts): Generator<Question> {
	if (!date.value.includes('X')) return;
	const stamp = published ? `网页或报纸的日期是 ${published.value}，那不是活动日期。` : '';
	const text =
		date.value === 'XXXX'
			? '没有能确定的日期，请补上。'
			: `日期“${date.quote?.text ?? date.value}”没有完整的年份，请核对后补上。`;
	const quotes = [date.quote, ...date.others, published?.quote].flatMap((quote) => quote ?? []);
	yield { about: 'date', text: text + stamp, quotes };
}

/** Who helps whom is said by a pairing of the archive or by a person, never by prose. */
function* schoolQuestions(facts: Facts): Generator<Question> {
	const { parties, pairings, isWriterUnknown, helping } = facts;
	const quotes = parties.map(({ quote }) => quote);
	if (parties.length === 0) yield { about: 'schools', text: '没有认出学校，请补上。', quotes: [] };
	const unknown = parties.filter(({ id }) => id === null);
	if (unknown.length > 0)
		yield {
			about: 'schools',
			text: `学校库里没有或不能确定：${listed(unknown)}。请核对名称，或先登记学校。`,
			quotes: unknown.map(({ quote }) => quote),
		};
	if (pairings.length > 0) return;
	if (isWriterUnknown)
		yield {
			about: 'our-school',
			text: '文中的“我校”没有写明是哪一所，可用 --school 指明。',
			quotes,
		};
	const said =
		helping === 'mutual'
			? '导入时选定为互助。'
			: `导入时选定“${helping?.supporter}”支援“${helping?.recipient}”。`;
	const text = `${helping ? said : '谁帮谁？'}文中的学校还没有登记结对关系，请登记以后写进这篇材料。`;
	yield { about: 'pairing', text, quotes };
}

/** As many names as a line of a draft holds; the quotes have them all. */
const mostNames = 8;

function listed(parties: readonly { readonly name: string }[]): string {
	const names = parties.slice(0, mostNames).map(({ name }) => `“${name}”`);
	return names.join('、') + (parties.length > mostNames ? `等 ${parties.length} 所` : '');
}

/** 9 个数量读出 3 个: what was not read is shown as it stands. */
function* countQuestions({ counts, unread }: Facts): Generator<Question> {
	const left = unread.counts.length;
	if (left > 0)
		yield {
			about: 'counts',
			text: `文中 ${counts.length + left} 个数量读出 ${counts.length} 个，其余 ${left} 个没有读，请对照原文补上要登记的。`,
			quotes: unread.counts.map(({ quote, reason }) => ({ ...quote, reason })),
		};
	for (const [first, second] of unread.repeated)
		yield {
			about: 'counts',
			text: `“${first.text}”写了两处，只记了一次。如果是两回事，请补上。`,
			quotes: [first, second],
		};
}

function* clauseQuestions({ clauses, unread }: Facts): Generator<Question> {
	const idle = clauses.filter(({ by }) => by === null).map(({ clause }) => clause);
	const all = clauses.length + unread.clauses.length;
	if (idle.length + unread.clauses.length > 0)
		yield {
			about: 'clauses',
			text: `文中 ${all} 条承诺读出 ${clauses.length - idle.length} 条，其余没有写明谁来做、做什么，请对照原文补上。`,
			quotes: [...idle, ...unread.clauses],
		};
}
