import type { FacetCount, FacetCounts } from '#search/text/question.ts';
import { toggled, type QueryState } from './query-state.ts';
import type { Copy, Word } from './templates.ts';

interface FacetContext {
	readonly copy: (name: string) => Copy;
	readonly word: Word;
	readonly state: QueryState;
	readonly go: (state: QueryState) => void;
}

/** The facets that can narrow an answer, each value with what it would leave. */
export function drawFacets(facets: readonly FacetCounts[], context: FacetContext): Element[] {
	return facets.filter(isUseful).map(({ facet, values }) => {
		const { element, part } = context.copy('facet');
		part('name').textContent = context.word(`facet.${facet}`);
		const boxes = values.map((value) => drawValue(facet, value, context));
		for (const box of boxes.slice(0, shownAtOnce)) part('values').appendChild(box);
		if (boxes.length > shownAtOnce) {
			const more = document.createElement('details');
			more.appendChild(document.createElement('summary')).textContent =
				context.word('status.moreValues');
			for (const box of boxes.slice(shownAtOnce)) more.appendChild(box);
			more.open = values.slice(shownAtOnce).some(({ isChosen }) => isChosen);
			part('values').appendChild(more);
		}
		return element;
	});
}

/** The chosen values, each with a button that removes it. */
export function drawChips(
	facets: readonly FacetCounts[],
	{ copy, word, state, go }: FacetContext,
): Element[] {
	return facets.reduce<Element[]>((chips, { facet, values }) => {
		for (const { id, label, isChosen } of values) {
			if (!isChosen) continue;
			const { element, part } = copy('chip');
			part('label').textContent = label;
			part('button').setAttribute('aria-label', word('status.remove', { label }));
			part('button').addEventListener('click', () => go(toggled(state, facet, id)));
			chips.push(element);
		}
		return chips;
	}, []);
}

const shownAtOnce = 6;

/** A facet with one value that all have narrows nothing. */
const isUseful = ({ values }: FacetCounts): boolean =>
	values.length > 1 || values.some(({ isChosen }) => isChosen);

function drawValue(
	facet: FacetCounts['facet'],
	{ id, label, count, isChosen }: FacetCount,
	{ copy, state, go }: FacetContext,
): Element {
	const { element, part } = copy('value');
	const box = part('box');
	if (box instanceof HTMLInputElement) {
		box.checked = isChosen;
		box.name = facet;
		box.value = id;
	}
	part('label').textContent = label;
	part('count').textContent = String(count);
	box.addEventListener('change', () => go(toggled(state, facet, id)));
	return element;
}
