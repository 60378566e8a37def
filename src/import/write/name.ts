import { pinyin } from 'pinyin-pro';
import type { Draft } from './draft.ts';
import { fold } from '#chinese/fold.ts';

/** Folder below the reports: the year, or `undated`. */
export const folderFor = (date: string): string =>
	/^\d{4}(?=$|[-/~?%])/.exec(date)?.[0] ?? 'undated';

/** A file name of Latin letters: the date as far as it is known, then the title's first sounds. */
export function nameFor({ title, facts }: Draft): string {
	const date = /^\d{4}(?:-\d\d){0,2}/.exec(facts.date.value)?.[0];
	const words = fold(title.value).replace(/^(?:关于|20\d\d年?)|[^\p{Script=Han}a-zA-Z0-9]/gu, '');
	const sounds = pinyin(firstOf(words, 10), {
		toneType: 'none',
		type: 'array',
		v: true,
		nonZh: 'consecutive',
	});
	const slug = sounds
		.join('-')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return [date, slug || 'cailiao'].filter(Boolean).join('-').slice(0, 70).replace(/-+$/, '');
}

/** The first characters, without the beginning of a number that goes on. */
function firstOf(words: string, count: number): string {
	const characters = Array.from(words);
	const isCut = /\d/.test(characters[count] ?? '');
	const first = characters.slice(0, count).join('');
	return isCut ? first.replace(/\d+$/, '') : first;
}
