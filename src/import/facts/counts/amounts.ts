import { numeralsIn, type Numeral } from '#chinese/numerals.ts';
import { splitWords } from '#chinese/split-words.ts';
import type { Unit } from '#model/unit.ts';
import { besideRules, type BesideRule } from '#import/facts/beside.ts';
import { knownUnit } from './known-words.ts';
import rules from './no-counts.json' with { type: 'json' };
import written from './units.json' with { type: 'json' };

/** A number with its unit where it stands in a text. */
export interface Amount {
	/** As the model reads it: `12`, `10余`, `近50`, `2-3`. */
	readonly value: string;
	readonly unit: Unit;
	readonly from: number;
	readonly to: number;
	/** Whether it is the bare 一, which often counts nothing. */
	readonly isOne: boolean;
}

const units = written
	.flatMap(({ unit, words }) => splitWords(words).map((word) => ({ word, unit: knownUnit(unit) })))
	.sort((a, b) => b.word.length - a.word.length);

const isNoCount = besideRules<BesideRule>(rules);

/** All amounts of a folded text, except ordinals, frequencies and parts of names. */
export function findAmounts(text: string): Amount[] {
	const numerals = numeralsIn(text);
	return numerals.flatMap((numeral, index): Amount[] => {
		const gap = /^\s?(?:余|多|来)?\s?/.exec(text.slice(numeral.end, numeral.end + 3))?.[0] ?? '';
		const at = numeral.end + gap.length;
		const found = units.find(({ word }) => text.startsWith(word, at));
		if (!found || numeral.min < 0 || numeral.max === 0 || /[几数半]/.test(numeral.text)) return [];
		const end = at + found.word.length;
		const more = /^(?:以上|左右|多|余)/.exec(text.slice(end, end + 2))?.[0] ?? '';
		const low = rangeStart(text, numerals[index - 1], numeral);
		const start = low?.start ?? numeral.start;
		const before = bound.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
		const place = { from: start - before.length, to: end + more.length };
		if (isNoCount(text, place) || /^二次/.test(text.slice(start, end))) return [];
		const words = `${before}${numeral.text}${gap}${more}`;
		return [
			{
				...place,
				value: low
					? `${plain(low.min)}-${plain(numeral.max ?? numeral.min)}`
					: valueOf(numeral, words),
				unit: found.unit,
				isOne: numeral.text === '一',
			},
		];
	});
}

/** What makes a number a bound, besides 约 and 近, which belong to the numeral. */
const bound = /(?:大约|将近|接近|不足|超过|超|逾|至少|不少于|不下|多达|达|上(?=[百千万]))\s?$/;

/** The first number of 2—3节. */
function rangeStart(
	text: string,
	last: Numeral | undefined,
	numeral: Numeral,
): Numeral | undefined {
	const isRange =
		last?.max === last?.min &&
		last &&
		/^\s?[-—–~至到]\s?$/.test(text.slice(last.end, numeral.start));
	return isRange && last.min < numeral.min ? last : undefined;
}

function valueOf({ min, max, isApproximate }: Numeral, words: string): string {
	const top = max ?? min;
	if (max === null || /余|多(?!达)|来$|\+|以上|超|逾|至少|不少于|不下/.test(words))
		return `${plain(min)}余`;
	if (/近|不足/.test(words) || (min === 0 && top > 0)) return `近${plain(top)}`;
	if (isApproximate || /约|左右/.test(words)) return `约${plain(min)}`;
	return min === top ? plain(min) : `${plain(min)}-${plain(top)}`;
}

const plain = (value: number) => String(Math.round(value * 100) / 100);
