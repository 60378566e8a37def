import { html, type Html, type Word } from '#components/search/html.ts';
import type { Answer, Choice } from './answer.ts';

/** So many choices stand open; of more, those that hold what is typed are shown. */
const shownAtOnce = 12;

/** What rows can be filtered by, with how many each choice would leave. */
export const drawFacets = ({ facets }: Answer, word: Word): Html[] =>
	facets.filter(isUseful).map(({ name, title, choices }) => {
		const more = choices.length - shownAtOnce;
		const finder = html`<input
			type="search"
			data-find
			aria-label="${word('find')}"
			placeholder="${word('more', { n: more })}"
		/>`;
		return html`<fieldset class="${more > 0 ? 'short' : ''}">
			<legend class="soft small">${title}</legend>
			${more > 0 ? finder : ''} ${choices.map((choice) => drawChoice(name, choice))}
		</fieldset>`;
	});

const drawChoice = (column: string, { id, label, count, isChosen }: Choice): Html =>
	html`<label>
		<input type="checkbox" data-column="${column}" value="${id}" ${isChosen ? 'checked' : ''} />
		<span>${label}</span> <span class="soft">${count}</span>
	</label>`;

/** A column in which all rows say the same narrows nothing. */
const isUseful = ({ choices }: Answer['facets'][number]): boolean =>
	choices.length > 1 || choices.some(({ isChosen }) => isChosen);

/** The columns with a box for each that is seen. */
export const drawColumns = ({ columns }: Answer): Html[] =>
	columns.map(
		({ name, title, isShown }) =>
			html`<label>
				<input type="checkbox" data-show="${name}" ${isShown ? 'checked' : ''} />
				<span>${title}</span>
			</label>`,
	);
