import { fill, type Word } from '#components/html.ts';
import { drawFacets, type ShownFacet } from './draw-choices.ts';

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
