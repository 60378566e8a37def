import { wordsOf } from '#chinese/words.ts';

export type Borders = ReturnType<typeof createBorders>;

/** Where the words of a text begin and end, found for a run of Chinese characters when first asked for. */
export function createBorders(text: string) {
	let run: Run = { end: 0, cuts: new Set(), particles: new Set() };
	return {
		/** Whether a word from here to there cuts no word of the text in two. */
		allow(start: number, end: number): boolean {
			if (start >= run.end) run = cutRun(text, start);
			const { cuts, particles } = run;
			if (cuts.has(start)) {
				if (cuts.has(end)) return true;
				if (particles.has(end)) return wordsOf(text.slice(start, end)).length === 1;
			}
			for (let index = start + 1; index < end; index += 1) if (cuts.has(index)) return false;
			return true;
		},
	};
}

/** A run of Chinese characters, by offsets into the text. */
interface Run {
	readonly end: number;
	readonly cuts: Set<number>;
	/** Where 了, 着 or 过 stands behind a verb; the segmenter takes 发过 for a word. */
	readonly particles: Set<number>;
}

/** The run that goes on from here; it is asked for from left to right. */
function cutRun(text: string, index: number): Run {
	let start = index;
	while (isChinese(text.charCodeAt(start - 1))) start -= 1;
	let end = index + 1;
	while (isChinese(text.charCodeAt(end))) end += 1;

	const run: Run = { end, cuts: new Set([start]), particles: new Set() };
	let cut = start;
	for (const word of wordsOf(text.slice(start, end))) {
		// 十里 may stand in 三十里: a number is the characters that it is counted with.
		if (number.test(word)) {
			for (let from = 1; from < word.length; from += 1) run.cuts.add(cut + from);
		}
		cut += word.length;
		run.cuts.add(cut);
		if (/.[了着过]$/.test(word)) run.particles.add(cut - 1);
	}
	return run;
}

const number = /^第?[一二三四五六七八九十百千万亿两几]+[多余]?$/;

const isChinese = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
