import type { Answer, FacetCounts, SearchQuestion } from '#search/text/question.ts';
import { html, type Html, type Word } from './html.ts';
import { hrefOf, toggled } from './question-address.ts';

/** The facets that can narrow an answer, each value with what it would leave. */
export const drawFacets = ({ facets }: Answer, question: SearchQuestion, word: Word): Html[] =>
	facets.filter(isUseful).map(({ facet, values }) => {
		const boxes = values.map(
			({ id, label, count, isChosen }) => html`
				<label class="value">
					<input
						type="checkbox"
						name="${facet}"
						value="${id}"
						data-go="${hrefOf(toggled(question, facet, id))}"
						${isChosen ? 'checked' : ''}
					/>
					<span>${label}</span> <span class="soft">${count}</span>
				</label>
			`,
		);
		const isOpen = values.slice(shownAtOnce).some(({ isChosen }) => isChosen);
		const more = html`
			<details ${isOpen ? 'open' : ''}>
				<summary>${word('moreValues')}</summary>
				${boxes.slice(shownAtOnce)}
			</details>
		`;
		return html`
			<fieldset class="facet">
				<legend class="soft small">${word(facet)}</legend>
				${boxes.slice(0, shownAtOnce)} ${boxes.length > shownAtOnce ? more : ''}
			</fieldset>
		`;
	});

const shownAtOnce = 6;

/** A facet with one value that all have narrows nothing. */
const isUseful = ({ values }: FacetCounts): boolean =>
	values.length > 1 || values.some(({ isChosen }) => isChosen);

/** The chosen values, each with a link to the search without it. */
export const drawChips = ({ facets }: Answer, question: SearchQuestion, word: Word): Html[][] =>
	facets.map(({ facet, values }) =>
		values
			.filter(({ isChosen }) => isChosen)
			.map(({ id, label }) => {
				const href = hrefOf(toggled(question, facet, id));
				const name = word('remove', { label });
				return html`<li>
					<a class="tag" data-go href="${href}" aria-label="${name}">${label} ×</a>
				</li>`;
			}),
	);
