import { h } from 'hastscript';
import { deskWords } from '#i18n/words/desk.ts';
import { heading, page } from './page.ts';

/** There is no such page or file. */
export const nothingThere = (words: string = deskWords.refused.nothing): Response =>
	page({ title: words, status: 404 }, [
		heading(words),
		h('p', [h('a', { href: '/desk/' }, deskWords.name)]),
	]);
