import { fold } from '#import/clean/text/fold.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import type { Facts } from '#import/facts/extract-facts.ts';
import { questionsOf } from './questions.ts';

interface Subject {
	readonly facts: Facts;
	readonly ledger: Ledger;
	readonly isTitleMadeUp: boolean;
}

/** What the author should look at before a draft is published: the questions about facts, and the state of the text. */
export function findDoubts({ facts, ledger, isTitleMadeUp }: Subject): string[] {
	return [
		...(isTitleMadeUp ? ['原文没有标题，草稿的标题是按内容拟的，请改成自己的。'] : []),
		...questionsOf(facts).map(({ text }) => text),
		...textDoubts(facts.reading.text, ledger),
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
