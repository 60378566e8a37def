import type { Facts } from '#import/facts/extract-facts.ts';

interface Subject {
	readonly facts: Facts;
	readonly isTitleMadeUp: boolean;
}

/** What the author should look at before a draft is published. */
export function findDoubts({ facts, isTitleMadeUp }: Subject): string[] {
	return [
		...(isTitleMadeUp ? ['原文没有标题，草稿的标题是按内容拟的，请改成自己的。'] : []),
		...(facts.kind.isDoubtful ? [`材料种类不能确定（${facts.kind.reason}），请确认。`] : []),
		...dateDoubts(facts),
		...schoolDoubts(facts),
	];
}

function dateDoubts({ date, published }: Facts): string[] {
	const stamp = published ? `网页发布于 ${published.value}，但发布日期不是活动日期。` : '';
	if (date.value === 'XXXX') return [`没有找到日期，请补上。${stamp}`];
	return date.value.includes('X')
		? [`日期“${date.quote?.text ?? date.value}”没有完整的年份，请核对后补上。${stamp}`]
		: [];
}

function schoolDoubts({ isPairing, parties, writerRole, reading }: Facts): string[] {
	if (!isPairing)
		return ['看起来不是学校之间的结对（例如学生、教师或单位结对），没有登记结对信息，请确认。'];
	const named = parties.map(({ name }) => `“${name}”`).join('、');
	const unknown = parties.filter(({ id }) => id === null).map(({ name }) => `“${name}”`);
	const undecided = parties.filter(({ role }) => role === null).map(({ name }) => `“${name}”`);
	return [
		...(parties.length === 0 ? ['没有认出学校，请补上。'] : []),
		...(unknown.length > 0
			? [`学校库里没有或不能确定：${unknown.join('、')}。请核对名称，或先登记学校。`]
			: []),
		...(undecided.length > 0 && undecided.length < 8
			? [`没有写明是支援还是受援：${undecided.join('、')}。`]
			: []),
		...(/我[校园]/.test(reading.text) && writerRole
			? [`文中的“我校”没有写出校名（文中的学校：${named}），可用 --school 指明。`]
			: []),
	];
}
