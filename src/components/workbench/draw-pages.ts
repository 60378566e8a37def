import { html, type Html, type Word } from '#components/html.ts';
import type { SheetAnswer } from './answer.ts';
import { queryOf, type SheetState } from './state.ts';

/** Links to the pages of what is found. */
export function drawPages({ lastPage }: SheetAnswer, state: SheetState, word: Word): Html[] {
	const { page } = state;
	if (lastPage === 1) return [];
	const link = (to: number, name: string) =>
		to < 1 || to > lastPage
			? html``
			: html`<a href="${queryOf({ ...state, page: to }) || '?'}" data-page="${to}"
					>${word(name)}</a
				>`;
	return [
		link(page - 1, 'previous'),
		html`<span>${word('page', { page, last: lastPage })}</span>`,
		link(page + 1, 'next'),
	];
}
