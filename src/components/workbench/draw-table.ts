import { html, type Html, type Word } from '#components/html.ts';
import { totalText } from '#site/workbench/add-up.ts';
import type { SheetAnswer, ShownCell } from './answer.ts';
import type { SheetState } from './state.ts';

/** A table of the rows that are found. @param root address that links begin with */
export function drawTable(
	answer: SheetAnswer,
	{ state, word, root }: { state: SheetState; word: Word; root: string },
): Html {
	const shown = answer.columns.flatMap((column, place) =>
		column.isShown ? [{ ...column, place }] : [],
	);
	const head = shown.map(({ name, title }) => {
		const direction = state.sort?.column === name && (state.sort.isDescending ? 'down' : 'up');
		const order = { up: 'ascending', down: 'descending' }[direction || 'up'];
		return html`<th scope="col" aria-sort="${direction ? order : 'none'}">
			${sortButton(name, title, word)}
		</th>`;
	});
	const rows = answer.rows.map(
		(row) =>
			html`<tr>
				${shown.map(
					({ title, place }) =>
						html`<td data-label="${title}">${drawCell(row[place] ?? ['', ''], root)}</td>`,
				)}
			</tr>`,
	);
	return html`
		<thead>
			<tr>
				${head}
			</tr>
		</thead>
		<tbody>
			${rows}
		</tbody>
		<tfoot>
			${answer.isPart ? '' : drawTotals(answer, shown, word)}
		</tfoot>
	`;
}

/** What stands in the head of a column. */
export const sortButton = (name: string, column: string, word: Word): Html =>
	html`<button type="button" data-sort="${name}" title="${word('sort', { column })}">
		${column}
	</button>`;

const drawCell = ([text, path]: ShownCell, root: string): Html =>
	path ? html`<a href="${root + path}">${text}</a>` : html`${text}`;

const drawTotals = (
	{ totals }: SheetAnswer,
	shown: readonly Pick<SheetAnswer['columns'][number], 'name' | 'title'>[],
	word: Word,
): Html[] =>
	shown
		.filter(({ name }) => (totals[name] ?? []).length > 0)
		.map(
			({ name, title }) =>
				html`<tr>
					<th scope="row" colspan="${shown.length}">
						${word('totals')} · ${title}
						<ul>
							${(totals[name] ?? []).map((measure) => html`<li>${totalText(measure)}</li>`)}
						</ul>
					</th>
				</tr>`,
		);
