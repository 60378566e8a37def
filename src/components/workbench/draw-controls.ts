import { html, type Html, type Word } from '#components/html.ts';
import type { SheetAnswer } from './answer-question.ts';
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

/** The columns with a box for each that is seen. */
export const drawColumns = ({ columns }: SheetAnswer): Html[] =>
	columns.map(
		({ name, title, isShown }) =>
			html`<label class="choice">
				<input type="checkbox" data-show="${name}" ${isShown ? 'checked' : ''} />
				<span>${title}</span>
			</label>`,
	);

const marks = ['data-sort', 'data-show', 'data-page'] as const;

/** Finds a control again after it was drawn anew, so that the keyboard stays where it was. */
export function focusKey(element: Element | null): string | null {
	const mark = marks.find((name) => element?.hasAttribute(name));
	if (!element || !mark) return null;
	return `[${mark}="${CSS.escape(element.getAttribute(mark) ?? '')}"]`;
}
