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
			<button type="button" data-sort="${name}" title="${word('sort', { column: title })}">
				${title}
			</button>
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
	const totals = shown.flatMap(({ name, title }) => {
		const measures = answer.totals[name] ?? [];
		return measures.length > 0 && !answer.isPart ? [{ title, measures }] : [];
	});
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
			${totals.map(
				({ title, measures }) =>
					html`<tr>
						<th scope="row" colspan="${shown.length}">
							${word('totals')} · ${title}
							<ul>
								${measures.map((measure) => html`<li>${totalText(measure)}</li>`)}
							</ul>
						</th>
					</tr>`,
			)}
		</tfoot>
	`;
}

const drawCell = ([text, path]: ShownCell, root: string): Html =>
	path ? html`<a href="${root + path}">${text}</a>` : html`${text}`;
