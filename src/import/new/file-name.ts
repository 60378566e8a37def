import { pinyin } from 'pinyin-pro';

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
	const words = pinyin(name.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '').slice(0, 8), {
		toneType: 'none',
		type: 'array',
		nonZh: 'consecutive',
	});
	const letters = words
		.join('')
		.toLowerCase()
		.replace(/ü/g, 'v')
		.replace(/[^a-z0-9]/g, '')
		.slice(0, 40);
	return letters || 'cailiao';
}
