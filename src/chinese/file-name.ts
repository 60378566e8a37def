import { pinyin } from 'pinyin-pro';
import { fold } from '#chinese/fold.ts';

/** Where a report lies below the reports, without its ending: its year or `undated`, then its name. */
export function reportPath(title: string, date: string, name = fileNameFor(title, date)): string {
	const year = /^\d{4}(?=$|[-/~?%])/.exec(date)?.[0];
	return `${year ?? 'undated'}/${name}`;
}

/** A file name made of the date and the first words of a title, in Latin letters. */
export function fileNameFor(title: string, date: string): string {
	const day = date
		.toLowerCase()
		.replace(/[^0-9x-]/g, '-')
		.replace(/-+/g, '-')
		.replace(/^-|-$/g, '');
	return `${day}-${latinName(title)}`;
}

/** The first words of a name in Latin letters. */
export function latinName(name: string): string {
	const words = fold(name).replace(/^(?:关于|20\d\d年?)|[^\p{Script=Han}A-Za-z0-9]/gu, '');
	const letters = pinyin(words.slice(0, 8), {
		toneType: 'none',
		type: 'array',
		nonZh: 'consecutive',
	})
		.join('')
		.toLowerCase()
		.replace(/ü/g, 'v')
		.replace(/[^a-z0-9]/g, '')
		.slice(0, 40);
	return letters || 'cailiao';
}

/**
 * A name that is not taken yet, with a number behind it where it is.
 * @example freeName('shiyanxiaoxue', (name) => name === 'shiyanxiaoxue') // 'shiyanxiaoxue-2'
 */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
	for (let number = 1; ; number++) {
		const free = number === 1 ? name : `${name}-${String(number)}`;
		if (!isTaken(free)) return free;
	}
}
