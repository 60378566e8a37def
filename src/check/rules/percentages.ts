import type { ReportRule } from '#check/rule.ts';
import { sentencesOf } from '#check/sentences.ts';

/** A percentage of a stated number of people must be possible: nobody is 72.73 % of 31. */
export const percentages: ReportRule = {
	name: 'percentages',
	*check({ report, paragraphs }) {
		const doubts = report.uncertain.join('\n');
		const believed = paragraphs.filter((whole) => !isDoubted(whole.text));
		for (const { line, text } of sentencesOf(believed)) {
			for (const { base, written } of sharesIn(text)) {
				if (isPossible(base, written) || doubts.includes(written)) continue;
				yield {
					severity: 'warning',
					place: { line },
					message: `${base} 的 ${written}% 不是整数，找不到这样的人数或件数。`,
					hint: '请核对底数和百分比；来源就是这样写的，在“不确定的地方”（uncertain）里说明。',
				};
			}
		}
	},
};

/** A text that says itself that the figures do not fit has found it already. */
const isDoubted = (text: string): boolean =>
	/得不到|配不出|对不上|不可能|算不出|不符|矛盾|存疑/.test(text);

interface Share {
	readonly base: number;
	/** The percentage as it was written, without the sign. */
	readonly written: string;
}

const thing = '(?:名|人|位|所|个|项|节|堂|份|间|台)';
const pattern = new RegExp(
	String.raw`(?<![\d.])(\d{1,5})${thing}[^。；;%\d]{0,14}?(?:中|里|其中|占)[^。；;%\d]{0,24}?(\d{1,3}(?:\.\d+)?)%`,
	'g',
);

function* sharesIn(text: string): Generator<Share> {
	for (const match of text.matchAll(pattern)) {
		const [whole, base = '', written = ''] = match;
		if (/增|升|提高|降|减|率/.test(whole) || Number(base) === 0) continue;
		yield { base: Number(base), written };
	}
}

/** Whether some whole number of `base` rounds, or is cut, to the percentage. */
function isPossible(base: number, written: string): boolean {
	const decimals = written.split('.')[1]?.length ?? 0;
	const unit = 10 ** -decimals;
	const percentage = Number(written);
	const nearest = Math.round((percentage / 100) * base);
	return [nearest - 1, nearest, nearest + 1].some((count) => {
		const exact = (count / base) * 100;
		const isNear = exact > percentage - unit / 2 - 1e-9 && exact < percentage + unit;
		return isNear && count >= 0 && count <= base;
	});
}
