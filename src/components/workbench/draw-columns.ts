import { html, type Html } from '#components/html.ts';
import type { SheetAnswer } from './answer.ts';

/** The columns with a box for each that is seen. */
export const drawColumns = ({ columns }: SheetAnswer): Html[] =>
	columns.map(
		({ name, title, isShown }) =>
			html`<label class="choice">
				<input type="checkbox" data-show="${name}" ${isShown ? 'checked' : ''} />
				<span>${title}</span>
			</label>`,
	);
