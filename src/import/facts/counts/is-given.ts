import type { WrittenAmount } from './amounts.ts';

/**
 * Whether goods change hands where an amount of them stands. The hands are often named a sentence
 * earlier or later; what a school merely owns or lacks is no gift.
 */
export function isGiven(
	text: string,
	{ from, to }: WrittenAmount,
	sentence: { readonly from: number; readonly to: number },
): boolean {
	if (
		owned.test(text.slice(Math.max(sentence.from, from - 14), from)) ||
		papers.test(text.slice(to, to + 12))
	)
		return false;
	const before =
		/[^\n]*$/.exec(text.slice(Math.max(0, sentence.from - 60), sentence.from))?.[0] ?? '';
	const after = /^[^\n]*/.exec(text.slice(sentence.to, sentence.to + 60))?.[0] ?? '';
	return changesHands.test(before + text.slice(sentence.from, sentence.to) + after);
}

const owned = /(?:现有|拥有|原有|藏书|藏有|设有|只有|仅有|缺少?|需要?)[^,。;]{0,8}$/;

/** What people write is no gift in kind. */
const papers =
	/^[^,。;]{0,6}(?:作品|信|教案|作业|反思|案例|报告|试卷|问卷|协议|心得|总结|清单|建议|方案|课件)/;

const changesHands =
	/捐|赠|送(?![教课培研])|援助|带来|带去|带着|留[下给]|[塞递交]给|资助|投入|价值|添置|配备|购|买来|筹|运[来到往抵了过送]|搬[下出上进来]|货车|卡车|后备[厢箱]|义卖|(?:一起|一同|一道|随车|同车)[^,。]{0,4}来|寄[来到往给送]|收到|领到|心意|礼物|腰包/;
