import type { Facts } from '#import/facts/extract-facts.ts';
import type { Quote } from '#import/facts/reading.ts';

/** What was left uncertain in a text, with all of its words that the answer may rest on. */
export interface Question {
	readonly about:
		'kind' | 'date' | 'schools' | 'our-school' | 'pairing' | 'counts' | 'clauses' | 'needs';
	/** In Chinese, one line. */
	readonly text: string;
	readonly quotes: readonly Asked[];
}

export interface Asked extends Quote {
	/** Why the words were not read. */
	readonly reason?: string;
}

/** All that a person has to decide before the facts of a text are whole. */
export function questionsOf(facts: Facts): Question[] {
	return [
		...kindQuestions(facts),
		...dateQuestions(facts),
		...(facts.isPairing
			? [...schoolQuestions(facts), ...pairingQuestions(facts), ...countQuestions(facts)]
			: [notOfSchools]),
	];
}

const notOfSchools: Question = {
	about: 'pairing',
	text: '看起来不是学校之间的结对（例如学生、教师或单位结对），没有登记结对信息，请确认。',
	quotes: [],
};

const kindQuestions = ({ kind }: Facts): Question[] =>
	kind.isDoubtful
		? [{ about: 'kind', text: `材料种类不能确定（${kind.reason}），请确认。`, quotes: [] }]
		: [];

function dateQuestions({ date, published }: Facts): Question[] {
	if (!date.value.includes('X')) return [];
	const stamp = published ? `网页或报纸的日期是 ${published.value}，那不是活动日期。` : '';
	const text =
		date.value === 'XXXX'
			? `没有能确定的日期，请补上。${stamp}`
			: `日期“${date.quote?.text ?? date.value}”没有完整的年份，请核对后补上。${stamp}`;
	const quotes = [...(date.quote ? [date.quote] : []), ...date.others];
	return [{ about: 'date', text, quotes: published ? [...quotes, published.quote] : quotes }];
}

function schoolQuestions({ parties, ourSchool, reading }: Facts): Question[] {
	const unknown = parties.filter(({ id }) => id === null);
	const isUnnamed = /(?:我|本)(?:校|园)(?![区长])/.test(reading.text) && ourSchool === null;
	return [
		...(parties.length === 0
			? [{ about: 'schools', text: '没有认出学校，请补上。', quotes: [] } as const]
			: []),
		...(unknown.length > 0
			? [
					{
						about: 'schools',
						text: `学校库里没有或不能确定：${listed(unknown)}。请核对名称，或先登记学校。`,
						quotes: unknown.map(({ quote }) => quote),
					} as const,
				]
			: []),
		...(isUnnamed
			? [
					{
						about: 'our-school',
						text: '文中的“我校”没有写明是哪一所，可用 --school 指明。',
						quotes: parties.map(({ quote }) => quote),
					} as const,
				]
			: []),
	];
}

/** As many names as a line of a draft holds; the quotes have them all. */
const mostNames = 8;

function listed(parties: readonly { readonly name: string }[]): string {
	const names = parties.slice(0, mostNames).map(({ name }) => `“${name}”`);
	const rest = parties.length - mostNames;
	return names.join('、') + (rest > 0 ? `等 ${parties.length} 所` : '');
}

/** Who helps whom is said by a pairing of the archive or by a person, never by prose. */
function pairingQuestions({ parties, pairings, helping, needs }: Facts): Question[] {
	const quotes = parties.map(({ quote }) => quote);
	const said =
		helping === 'mutual'
			? '导入时选定为互助。'
			: helping
				? `导入时选定“${helping.supporter}”支援“${helping.recipient}”。`
				: '谁帮谁？';
	return [
		...(pairings.length === 0
			? [
					{
						about: 'pairing',
						text: `${said}文中的学校还没有登记结对关系，请登记以后写进这篇材料。`,
						quotes,
					} as const,
				]
			: []),
		...(needs.length > 0
			? [
					{
						about: 'needs',
						text: `文中列了 ${needs.length} 条困难或需求，请核对是不是受援学校提出的。`,
						quotes: needs.map(({ quote }) => quote),
					} as const,
				]
			: []),
	];
}

/** 9 个数量读出 3 个: what was not read is shown as it stands. */
function countQuestions({ counts, clauses, unread }: Facts): Question[] {
	const numbers = counts.length + unread.counts.length;
	const promises = clauses.length + unread.clauses.length;
	const idle = clauses.filter(({ by }) => by === null);
	return [
		...(unread.counts.length > 0
			? [
					{
						about: 'counts',
						text: `文中 ${numbers} 个数量读出 ${counts.length} 个，其余 ${unread.counts.length} 个没有读，请对照原文补上要登记的。`,
						quotes: unread.counts.map(({ quote, reason }) => ({ ...quote, reason })),
					} as const,
				]
			: []),
		...unread.repeated.map(
			([first, second]) =>
				({
					about: 'counts',
					text: `“${first.text}”写了两处，只记了一次。如果是两回事，请补上。`,
					quotes: [first, second],
				}) as const,
		),
		...(unread.clauses.length + idle.length > 0
			? [
					{
						about: 'clauses',
						text: `文中 ${promises} 条承诺读出 ${clauses.length - idle.length} 条，其余没有写明谁来做、做什么，请对照原文补上。`,
						quotes: [...idle.map(({ clause }) => clause), ...unread.clauses],
					} as const,
				]
			: []),
	];
}
