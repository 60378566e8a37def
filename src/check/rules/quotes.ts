import type { Report } from '#archive/archive.ts';
import type { Interval } from '#model/quantity.ts';
import { numeralsIn } from '#chinese/numerals.ts';
import { statedQuantities } from '#check/figures.ts';
import type { ReportRule } from '#check/rule.ts';

/** A figure says what the words say that it was read from: the same number, the same unit. */
export const quotes: ReportRule = {
	name: 'quotes',
	*check({ report }) {
		for (const { quantity, path } of numbersIn(report)) {
			const { quote, unit, min, max } = quantity;
			if (quote === undefined) continue;
			const place = { path: [...path, 'quote'] };
			const numerals = numeralsIn(quote);
			if (numerals.length > 0 && !numerals.some((numeral) => says(numeral, quantity))) {
				yield {
					severity: 'warning',
					place,
					message: `数是 ${String(max ?? min)}，原文“${quote}”里没有这个数。`,
					hint: '请改正其中一个；算出来的数，在说明（note）里写怎么算的，并删去原文（quote）。',
				};
			}
			const other = otherUnit(unit, quote);
			if (other === undefined) continue;
			yield {
				severity: 'error',
				place,
				message: `单位是“${unit}”，原文“${quote}”说的是“${other}”。`,
				hint: '同一个人来五次是 1 人、5 人次，不能混用；请照原文改单位。',
			};
		}
	},
};

/** The quantities of a report and, each for itself, their parts. */
const numbersIn = (report: Report) =>
	statedQuantities(report).flatMap(({ quantity, path }) => [
		{ quantity, path },
		...quantity.parts.map((part, index) => ({ quantity: part, path: [...path, 'parts', index] })),
	]);

/** Whether a bound of what is written lies within the figure: 10余 is no exact 15. */
function says(written: Interval, { min, max }: Interval): boolean {
	const isWithin = (bound: number | null) =>
		bound !== null && bound >= min && (max === null || bound <= max);
	return isWithin(written.min) || isWithin(written.max);
}

function otherUnit(unit: string, quote: string): string | undefined {
	const saysTimes = quote.includes('人次');
	const saysPeople = /[人名位](?!次)/.test(quote);
	if (unit === '人' && saysTimes && !saysPeople) return '人次';
	return unit === '人次' && saysPeople && !saysTimes && !quote.includes('次') ? '人' : undefined;
}
