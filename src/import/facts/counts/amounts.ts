import { numeralsIn, type Numeral } from '#chinese/numerals.ts';
import { units as knownUnits, type Unit } from '#model/unit.ts';
import { whyNotTold } from '#import/facts/clauses/not-told.ts';
import type { TextRange } from '#import/facts/clauses/reading.ts';
import written from './units.json' with { type: 'json' };

/** A number with its unit where it stands in a text. */
export interface Amount extends TextRange {
	/** As the model reads it: `12`, `10余`, `近50`, `2-3`. */
	readonly value: string;
	/** Empty where the model has no such unit: 书架4个. */
	readonly unit: Unit | '';
	/** Whether it is the bare 一, which often counts nothing. */
	readonly isOne: boolean;
}

const units = ([...knownUnits, ''] as const)
	.flatMap((unit) => {
		const words = written.find((one) => one.unit === unit)?.words.split(' ') ?? [];
		return words.map((word) => ({ word, unit }));
	})
	.sort((a, b) => b.word.length - a.word.length);

/** All amounts of a folded text, except ordinals, frequencies and parts of names. */
export function findAmounts(text: string): Amount[] {
	return numeralsIn(text).flatMap((numeral): Amount[] => {
		// 三万多元: to the reader of numerals 多元 is a word. 300 余册 has a blank.
		const gap = /^[①-⑳]?\s?[多余]?\s?/.exec(text.slice(numeral.end, numeral.end + 4))?.[0] ?? '';
		const at = numeral.end + gap.length;
		const found = units.find(({ word }) => text.startsWith(word, at)) ?? noUnit(text, numeral);
		if (!found || numeral.max === 0 || numeral.text.includes('半')) return [];
		const end = at + found.word.length;
		const behind = /^(?:以上|左右|多|余)/.exec(text.slice(end, end + 2))?.[0] ?? '';
		const place = { from: numeral.start, to: end + behind.length };
		if (whyNotTold({ text }, place, 'amounts')) return [];
		const value = valueOf(numeral, behind || gap.trim());
		// 几十 and 数百 leave open how many; the 30 of 30①册 may be half a number.
		const unit = /^[几数]/.test(numeral.text) || /[①-⑳]/.test(gap) ? '' : found.unit;
		return [{ ...place, value, unit, isOne: numeral.text === '一' }];
	});
}

/** 捐款1.2万。 is asked about. */
const noUnit = (text: string, { end, text: written }: Numeral) =>
	/[千万亿]/.test(written) && /^[,。;!?)\n]|^$/.test(text.slice(end, end + 1))
		? ({ word: '', unit: '' } as const)
		: undefined;

function valueOf({ min, max, isApproximate }: Numeral, more: string): string {
	const top = max ?? min;
	if (max === null || /^(?:以上|多|余)$/.test(more)) return `${plain(min)}余`;
	if (min === 0) return `近${plain(top)}`;
	if (min !== top) return `${plain(min)}-${plain(top)}`;
	return isApproximate || more === '左右' ? `约${plain(min)}` : plain(min);
}

const plain = (value: number) => String(Math.round(value * 100) / 100);
