import type { Facts } from '#import/facts/extract-facts.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import { fold } from '#import/clean/text/fold.ts';

interface Subject {
	readonly facts: Facts;
	readonly ledger: Ledger;
	readonly isTitleMadeUp: boolean;
}

/** What the author should look at before a draft is published. */
export function findDoubts({ facts, ledger, isTitleMadeUp }: Subject): string[] {
	const { text } = facts.reading;
	return [
		...(isTitleMadeUp ? ['原文没有标题，草稿的标题是按内容拟的，请改成自己的。'] : []),
		...(facts.kind.isDoubtful ? [`材料种类不能确定（${facts.kind.reason}），请确认。`] : []),
		...dateDoubts(facts),
		...schoolDoubts(facts),
		...textDoubts(text, ledger),
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

function textDoubts(text: string, ledger: Ledger): string[] {
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	const blanks = count(/_{2,}|×{2,}|[xX]{2,}(?=[年月日校省市县区])/g);
	const spun = count(/教化/g) >= 3 && !text.includes('教育');
	const placeholders = ledger.removed.filter(({ rule }) => rule === 'picture-placeholder').length;
	const doubtful = ledger.repaired.filter(({ isDoubtful }) => isDoubtful);
	const numbers = doubtful.filter(({ rule }) => rule === 'personal-number').length;
	const repairs = doubtful.length - numbers;
	const isCut =
		ledger.removed.some(({ text: words }) => /本文来源\s*:\s*网络/.test(fold(words.text))) ||
		/[的和与在把]\s*$/.test(text.trim());
	return [
		...(blanks > 0 ? [`原文有 ${blanks} 处空白或隐去的字，保留原样，请尽量补上。`] : []),
		...(/\*[中小试实一二三四五六]/.test(text)
			? ['原文用星号隐去了名称，不要猜测，请向原单位核对。']
			: []),
		...(spun ? ['疑似洗稿（“教育”都成了“教化”等），不宜直接发布原文。'] : []),
		...(placeholders > 0 ? [`原文此处应有 ${placeholders} 张图片，没有带来。`] : []),
		...(repairs > 0 ? [`修复了 ${repairs} 处乱码，请对照旁边的记录核对。`] : []),
		...(numbers > 0 ? [`隐去了 ${numbers} 处能认出一个人的号码。`] : []),
		...(isCut ? ['正文像是被截断了，结尾不完整。'] : []),
		...(/[\u3400-\u9fff]\?[\u3400-\u9fff]/.test(text)
			? ['文中还有问号夹在字中间，可能是没有修好的乱码。']
			: []),
	];
}
