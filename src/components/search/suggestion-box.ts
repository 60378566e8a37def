import { fill, type Html } from '#components/html.ts';

interface BoxOptions {
	readonly input: HTMLInputElement;
	readonly list: HTMLElement;
	/** Asks for suggestions, which come by `show`. */
	readonly ask: (text: string) => void;
	readonly choose: (option: Element) => void;
}

/** Suggestions under a text field, as a combobox: arrows choose, Enter goes, Escape closes. */
export function suggestionBox({ input, list, ask, choose }: BoxOptions) {
	const state = { isWaiting: false };
	/** Shows options, unless nobody waits for them any more. */
	const show = (options: readonly Html[]): void => {
		fill(list, state.isWaiting ? options : []);
		input.setAttribute('aria-expanded', String(!list.hidden));
		input.removeAttribute('aria-activedescendant');
	};
	const close = (): void => {
		state.isWaiting = false;
		show([]);
	};
	input.addEventListener('input', () => {
		state.isWaiting = input.value.trim() !== '';
		if (state.isWaiting) ask(input.value);
		else close();
	});
	input.addEventListener('keydown', (event) => {
		const chosen = activeIn(list);
		if (list.hidden) return;
		if (event.key === 'ArrowDown') move(1, input, list);
		else if (event.key === 'ArrowUp') move(-1, input, list);
		else if (event.key === 'Escape') close();
		else if (event.key === 'Enter' && chosen) choose(chosen);
		else return;
		event.preventDefault();
	});
	// Before the field loses the focus and closes the list.
	list.addEventListener('mousedown', (event) => {
		event.preventDefault();
		const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
		if (option) choose(option);
	});
	input.addEventListener('blur', close);
	return { close, show };
}

/** Goes on to another suggestion; the field itself comes before the first and after the last. */
function move(step: 1 | -1, input: HTMLInputElement, list: HTMLElement): void {
	const places = [null, ...Array.from(list.children)];
	const before = activeIn(list);
	const after = places[(places.indexOf(before) + step + places.length) % places.length];
	before?.setAttribute('aria-selected', 'false');
	after?.setAttribute('aria-selected', 'true');
	if (after) input.setAttribute('aria-activedescendant', after.id);
	else input.removeAttribute('aria-activedescendant');
}

const activeIn = (list: HTMLElement): Element | null =>
	list.querySelector('[aria-selected="true"]');
