import { h } from 'hastscript';
import { deskWords } from '#i18n/words/desk.ts';
import { heading, page } from './page.ts';

/** There is no such page or file, or it could not be made. */
export const nothingThere = (words: string = deskWords.refused.nothing, status = 404): Response =>
	page({ title: words, status }, [
		heading(words),
		h('p', [h('a', { href: '/desk/' }, deskWords.name)]),
	]);
