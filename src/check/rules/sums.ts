import type { ReportRule } from '#check/rule.ts';
import { sentencesOf } from '#check/sentences.ts';

/** Parts that are written out must add up to their sum: 32（12+20）, 21=6+15, 共 27 人，其中…… */
export const sums: ReportRule = {
	name: 'sums',
	*check({ report, paragraphs }) {
		const doubts = report.uncertain.join('\n');
		for (const { line, text } of sentencesOf(paragraphs)) {
			for (const { whole, parts, written } of [...equationsIn(text), ...breakdownsIn(text)]) {
				const sum = parts.reduce((total, part) => total + part, 0);
				if (doubts.includes(written) || doubts.includes(String(whole))) continue;
				yield {
					severity: 'warning',
					place: { line },
					message: `${parts.join('+')}=${sum}，不是 ${whole}：“${written}”。`,
					hint: '请核对各项和合计；来源就是这样写的，在“不确定的地方”（uncertain）里说明。',
				};
			}
		}
	},
};

interface Sum {
	readonly whole: number;
	readonly parts: readonly number[];
	readonly written: string;
}

const unit = '(?:名|人次|人|位|所|个|项|节|堂|场|次|份|册|台|套|元|万元)?';
const addends = `\\d{1,7}${unit}(?:\\+\\d{1,7}${unit}){1,9}`;
const equation = new RegExp(`(?<![\\d.+])(\\d{1,7})${unit}(?:=|\\()(${addends})(?![\\d.+])`, 'g');

/** Sums that are wrong in either direction. */
function* equationsIn(text: string): Generator<Sum> {
	for (const [written, whole = '', addition = ''] of text.matchAll(equation)) {
		const parts = addition.split('+').map((part) => Number.parseInt(part, 10));
		const sum = parts.reduce((total, part) => total + part, 0);
		if (sum !== Number(whole)) yield { whole: Number(whole), parts, written };
	}
}

const breakdown =
	/(?:共|合计|总计)[^。；\d]{0,12}?(\d{1,6})(名|人次|人|位|所|节|场|册|台|套)[^。；\d]{0,12}?其中([^。；]{0,120})/g;

/** Parts of a whole may leave a rest, but cannot be more than it. */
function* breakdownsIn(text: string): Generator<Sum> {
	for (const [written, whole = '', counted = '', rest = ''] of text.matchAll(breakdown)) {
		const numbers = [...rest.matchAll(/(\d{1,6})(名|人次|人|位|所|节|场|册|台|套)/g)];
		const parts = numbers
			.filter(([, , other]) => other === counted)
			.map(([, part]) => Number(part));
		const sum = parts.reduce((total, part) => total + part, 0);
		const isNested = /[(（]|包括|含/.test(rest);
		if (!isNested && parts.length > 1 && sum > Number(whole))
			yield { whole: Number(whole), parts, written };
	}
}
