import { pinyin } from 'pinyin-pro';
import { fold } from '#import/clean/text/fold.ts';

const known = new Map<string, ReadonlySet<string>>();

/** All readings of a character, without tones. */
export function readingsOf(character: string): ReadonlySet<string> {
	const before = known.get(character);
	if (before) return before;
	const forms = [...new Set([character, fold(character)])];
	const readings = forms.flatMap((form) =>
		pinyin(form, { type: 'array', multiple: true, toneType: 'none', v: true }).map(toneless),
	);
	const result = new Set(readings);
	known.set(character, result);
	return result;
}

/** @example toneless('lüè') // 'lüe' */
export const toneless = (reading: string): string =>
	reading
		.normalize('NFD')
		.replace(/[\u0300\u0301\u0304\u030c]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/\s/g, '')
		.replace(/ɡ/g, 'g')
		.replace(/v/g, 'ü');

/** Letters of a written reading, and those that show that it is one. */
export const letters = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹɡ';
export const toneMarks = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/;

/** Whether a written reading belongs to the last characters of a word. */
export function isReadingOf(word: string, written: string): boolean {
	const wanted = toneless(written);
	return Array.from(word).some((_, start, all) => {
		const starts = all.slice(start).reduce<string[]>(
			(sums, character) =>
				sums
					.flatMap((sum) => [...readingsOf(character)].map((next) => sum + next))
					.filter((sum) => wanted.startsWith(sum))
					.slice(0, 50),
			[''],
		);
		return starts.includes(wanted);
	});
}
