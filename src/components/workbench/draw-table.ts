import { html, type Html, type Word } from '#components/html.ts';
import { totalText } from '#site/workbench/add-up.ts';
import type { ColumnHead } from '#site/workbench/sheet.ts';
import type { SheetAnswer, ShownCell } from './answer-question.ts';
import type { SheetState } from './state.ts';

/** The rows that are found, and what is shown around them. */
interface TableContent extends Pick<SheetAnswer, 'rows' | 'totals'> {
	readonly columns: readonly ColumnHead[];
}

/** A table of the rows that are found. @param root address that links begin with */
export function drawTable(
	table: TableContent,
	{ state: { sort }, word, root }: { state: SheetState; word: Word; root: string },
): Html {
	const head = shownColumns(table).map(({ name, title }) => {
		const order = sort?.isDescending ? 'descending' : 'ascending';
		return html`<th scope="col" aria-sort="${sort?.column === name ? order : 'none'}">
			${sortButton(name, title, word)}
		</th>`;
	});
	return html`
		<thead>
			<tr>
				${head}
			</tr>
		</thead>
		${drawRows(table, root, word('totals'))}
	`;
}

/** What stands in the head of a column. */
export const sortButton = (name: string, column: string, word: Word): Html =>
	html`<button type="button" data-sort="${name}" title="${word('sort', { column })}">
		${column}
	</button>`;

/** The rows, and below them what they come to. */
export function drawRows(table: TableContent, root: string, totalWord: string): Html {
	const shown = shownColumns(table);
	const rows = table.rows.map(
		(row) =>
			html`<tr>
				${shown.map(
					({ title, place }) =>
						html`<td data-label="${title}">${drawCell(row[place] ?? ['', ''], root)}</td>`,
				)}
			</tr>`,
	);
	const totals = shown.flatMap(({ name, title }) => {
		const measures = table.totals[name] ?? [];
		if (measures.length === 0) return [];
		return html`<tr>
			<th scope="row" colspan="${shown.length}">
				${totalWord} · ${title}
				<ul>
					${measures.map((measure) => html`<li>${totalText(measure)}</li>`)}
				</ul>
			</th>
		</tr>`;
	});
	return html`
		<tbody>
			${rows}
		</tbody>
		<tfoot>
			${totals}
		</tfoot>
	`;
}

const drawCell = ([text, path]: ShownCell, root: string): Html =>
	path ? html`<a href="${root + path}">${text}</a>` : html`${text}`;

/** The columns that are seen, with their places among all. */
export const shownColumns = ({ columns }: Pick<TableContent, 'columns'>) =>
	columns.flatMap((column, place) => (column.isShown ? [{ ...column, place }] : []));
