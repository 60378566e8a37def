import { html, type Html, type Word, fill } from '#components/html.ts';
import type { FacetChoice } from '#search/text/question.ts';

/** What can be narrowed by: a name for the address, a title, and its choices in order. */
interface ShownFacet {
	readonly name: string;
	readonly title: string;
	readonly choices: readonly FacetChoice[];
}

/** How many choices of a facet are seen at once; the others are folded away. */
export const choicesShown = 8;

/** Up to this many folded choices are looked through by eye; among more one types to find. */
const listed = 12;

/** Facets with a box for each choice. */
const drawFacets = (facets: readonly ShownFacet[], word: Word): Html[] =>
	facets.filter(isUseful).map(({ name, title, choices }) => {
		const boxes = choices.map(({ label, ...choice }) =>
			drawChoice(name, { ...choice, label: label || word('unknownChoice') }),
		);
		const isOpen = choices.slice(choicesShown).some(({ isChosen }) => isChosen);
		const n = choices.length - choicesShown;
		const finder = html`<input type="search" data-find aria-label="${word('findChoice')}" />`;
		const more = html`<details id="more-${name}" ${isOpen ? 'open' : ''}>
			<summary class="small">${word('moreChoices', { n })}</summary>
			${n > listed ? finder : ''} ${boxes.slice(choicesShown)}
		</details>`;
		return html`<fieldset>
			<legend class="soft small">${title}</legend>
			${boxes.slice(0, choicesShown)} ${n > 0 ? more : ''}
		</fieldset>`;
	});

export const drawChoice = (facet: string, { id, label, count, isChosen }: FacetChoice): Html =>
	html`<label class="choice">
		<input type="checkbox" name="${facet}" value="${id}" ${isChosen ? 'checked' : ''} />
		<span>${label}</span> <span class="soft">${count}</span>
	</label>`;

/** A facet with one choice that all have narrows nothing. */
const isUseful = ({ choices }: ShownFacet): boolean =>
	choices.length > 1 || choices.some(({ isChosen }) => isChosen);

/** Draws facets anew and leaves the keyboard and what was unfolded where they were. */
export function redrawFacets(panel: HTMLElement, facets: readonly ShownFacet[], word: Word): void {
	const { activeElement: focused } = document;
	const unfolded = [...panel.querySelectorAll('details[open]')].map(({ id }) => id);
	fill(panel, drawFacets(facets, word));
	for (const fold of panel.querySelectorAll('details')) fold.open ||= unfolded.includes(fold.id);
	if (!(focused instanceof HTMLInputElement)) return;
	const [name, value] = [focused.name, focused.value].map((text) => CSS.escape(text));
	panel.querySelector<HTMLElement>(`[name="${name}"][value="${value}"]`)?.focus();
}
