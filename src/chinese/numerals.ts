import { fold } from './fold.ts';
import { numberOf } from './number-of.ts';
import { intervalOf, type NumeralInterval } from './numeral-interval.ts';
import { beforeNumeral, behindNumeral, numeralPattern, timeAfterNear } from './numeral-patterns.ts';

/** A number where it stands in a text, together with the words that bound it: `约100`, `10余`, `3至5万`. */
export interface Numeral extends NumeralInterval {
	/** UTF-16 units of the text; `end` is the first place behind it. */
	readonly start: number;
	readonly end: number;
	/** As it was written. */
	readonly text: string;
}

/**
 * All numerals of a text, in order. It reads what is written and does not know what is meant: whoever
 * takes one for a count looks at what stands around it. 第三, 三元中学, 一些, 千万不要, 2+1工程, A4,
 * 3年级, 30%, dates and addresses hold numerals that count nothing; 半 behind a longer unit (两学期半)
 * is a numeral of its own. The unit of 两年半 stands inside it.
 * @example numeralsIn('教研10余次，图书约1.5万册') // 10余: from 10; 约1.5万: about 15000
 */
export function numeralsIn(text: string): Numeral[] {
	const folded = fold(text);
	const found: Written[] = [];
	for (const match of folded.matchAll(numeralPattern)) {
		const interval = intervalOf(match[0]);
		// The 半 of 一个半月 has been read.
		if (!interval || match.index < (found.at(-1)?.end ?? 0)) continue;
		const numeral = bounded(folded, { core: match[0], start: match.index, interval });
		const joined = joinedWith(found.at(-1), numeral, folded);
		if (joined) found.pop();
		found.push(joined ?? numeral);
	}
	return found.map(({ start, end, interval }) => ({
		start,
		end,
		text: text.slice(start, end),
		...interval,
	}));
}

interface Written {
	/** The numeral alone, without 约 or 余. */
	readonly core: string;
	readonly start: number;
	readonly end: number;
	readonly interval: NumeralInterval;
}

/** The numeral with the words before and behind it that say about, at most, at least or a half more. */
function bounded(text: string, { core, start, interval }: Omit<Written, 'end'>): Written {
	const end = start + core.length;
	const after = text.slice(end, end + 8);
	const behind = behindNumeral(after);
	const before = beforeNumeral(text.slice(Math.max(0, start - 5), start), core);
	const isSpan = before?.words.endsWith('近') === true && timeAfterNear.test(after);
	const lead = before && !isSpan ? before : undefined;
	return {
		core,
		start: start - (lead?.words.length ?? 0),
		end: end + (behind?.words.length ?? 0),
		interval: qualified(qualified(interval, behind?.says), lead?.says),
	};
}

function qualified(interval: NumeralInterval, says: string | undefined): NumeralInterval {
	const { min, max } = interval;
	if (says === 'about') return { min, max, isApproximate: true };
	if (says === 'at least') return { ...interval, max: null };
	if (says === 'half more')
		return { ...interval, min: min + 0.5, max: max === null ? null : max + 0.5 };
	// 近10余: neither a top nor a bottom.
	if (says === 'at most')
		return max === null ? { min: 0, max, isApproximate: true } : { ...interval, min: 0 };
	return interval;
}

/** 3-5, 三至五百 as one range, 百分之三十 as one fraction. */
function joinedWith(
	first: Written | undefined,
	second: Written,
	text: string,
): Written | undefined {
	if (!first) return undefined;
	const { start } = first;
	const { core, end, interval } = second;
	const joint = text.slice(first.end, second.start);
	if (joint === '分之' && first.interval.min > 0) {
		const { min, max } = interval;
		const whole = first.interval.min;
		const share = { ...interval, min: min / whole, max: max === null ? null : max / whole };
		return { core, start, end, interval: share };
	}
	// 2021-08-10 is a date.
	if (!/^[-–—~至到]$/.test(joint) || text[start - 1] === joint || text[end] === joint)
		return undefined;
	const place = /[十百千万亿]+$/.exec(core)?.[0] ?? '';
	const scaled = /[十百千万亿]/.test(first.core) ? null : numberOf(first.core + place);
	const top = interval.max ?? Infinity;
	const min = [scaled, first.interval.min].find((one): one is number => one !== null && one < top);
	if (min === undefined) return undefined;
	const isApproximate = first.interval.isApproximate || interval.isApproximate;
	return { core, start, end, interval: { min, max: interval.max, isApproximate } };
}
