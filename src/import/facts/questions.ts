import type { Facts } from './extract-facts.ts';
import type { Asked } from './clauses/reading.ts';

/** What a person has to look at before a draft is published. */
export interface Doubt {
	/** In Chinese, one line. */
	readonly text: string;
	/** All words of the source that the answer may rest on. */
	readonly quotes: readonly Asked[];
	/** The field of the report that the answer goes into. */
	readonly field?: AskedField | undefined;
	/** Whether it is about what was taken from around the text, which is not for the report. */
	readonly isBesideText?: boolean;
}

type AskedField =
	'kind' | 'period' | 'date' | 'schools' | 'pairings' | 'activities' | 'commitments';

/** All that a person has to decide before the facts of a text are whole. */
export const questionsOf = (facts: Facts): Doubt[] => [
	...timeQuestions(facts),
	...schoolQuestions(facts),
	...figureQuestions(facts),
];

const ask = (field: AskedField, text: string, quotes: Iterable<string> = []): Doubt => ({
	text,
	field,
	quotes: Array.from(quotes, (quote) => ({ quote })),
});

function* timeQuestions({ kind, period, date, published }: Facts): Generator<Doubt> {
	if (kind.isDoubtful) yield ask('kind', `材料种类不能确定（${kind.reason}），请确认。`);
	if ((kind.kind === 'plan' || kind.kind === 'summary') && !period)
		yield ask('period', '没有写明是哪一段时期的，请补上（period）。', date.others);
	if (!date.value.includes('X')) return;
	const stamp = published ? `网页或报纸的日期是 ${published.value}，那不是活动日期。` : '';
	const text =
		date.value === 'XXXX'
			? '没有能确定的日期，请补上。'
			: `日期“${date.quote}”没有完整的年份，请核对后补上。`;
	const quotes = new Set([date.quote, ...date.others, published?.quote ?? '']);
	yield ask('date', text + stamp, [...quotes].filter(Boolean));
}

/** Who helps whom is said by a pairing of the archive or by a person, never by prose. */
function* schoolQuestions(facts: Facts): Generator<Doubt> {
	const { isPairing, parties, pairings, isWriterUnknown, publishers } = facts;
	const names = parties.map(({ name }) => name);
	if (!isPairing) {
		yield ask('pairings', notOfSchools, names);
		return;
	}
	if (parties.length === 0) yield ask('schools', '没有认出学校，请补上。');
	const unknown = parties.filter(({ id }) => id === null).map(({ name }) => name);
	const text = `学校库里没有或不能确定：${listed(unknown)}。请核对名称，或先登记学校。`;
	if (unknown.length > 0) yield ask('schools', text, unknown);
	if (pairings.length > 0) return;
	const maybe = publishers.length === 1 ? `，像是发布这篇的“${publishers.join('')}”` : '';
	const writer = `文中的“我校”没有写明是哪一所${maybe}，请指明。`;
	if (isWriterUnknown) yield ask('schools', writer, new Set([...publishers, ...names]));
	yield ask('pairings', whoHelpsWhom, names);
}

const whoHelpsWhom = '谁帮谁？文中的学校还没有登记结对关系，请登记以后写进这篇材料。';
const notOfSchools =
	'看起来不是学校之间的结对（例如学生、教师或单位结对），没有登记结对信息，请确认。';

/** As many names as a line of a draft holds; the quotes have them all. */
const mostNames = 8;

function listed(names: readonly string[]): string {
	const first = names.slice(0, mostNames).map((name) => `“${name}”`);
	return first.join('、') + (names.length > mostNames ? `等 ${names.length} 所` : '');
}

/** 9 个数量读出 3 个: what was not read is shown as it stands. */
function* figureQuestions({ kind, counts, unread }: Facts): Generator<Doubt> {
	const [read, left, clauses] = [counts.length, unread.counts.length, unread.clauses.length];
	const figures = `文中 ${read + left} 个数量读出 ${read} 个，其余 ${left} 个没有读，请对照原文补上要登记的。`;
	if (left > 0) yield { ...ask('activities', figures), quotes: unread.counts };
	if (kind.kind !== 'plan') return;
	const text =
		clauses > 0
			? `方案里有 ${clauses} 句写了要做多少、多久做一次，承诺没有登记，请对照原文补上。`
			: '方案的承诺没有登记，请对照原文补上。';
	yield { ...ask('commitments', text), quotes: unread.clauses };
}
