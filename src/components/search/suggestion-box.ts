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
	const fillList = (options: readonly Html[]): void => {
		fill(list, options);
		input.setAttribute('aria-expanded', String(options.length > 0));
		input.removeAttribute('aria-activedescendant');
	};
	const close = (): void => {
		state.isWaiting = false;
		fillList([]);
	};
	const active = (): Element | null => list.querySelector('[aria-selected="true"]');
	const move = (step: number): void => {
		// The field itself comes before the first suggestion and after the last.
		const places = [null, ...Array.from(list.children)];
		const before = active();
		const after = places[(places.indexOf(before) + step + places.length) % places.length];
		before?.setAttribute('aria-selected', 'false');
		after?.setAttribute('aria-selected', 'true');
		if (after) input.setAttribute('aria-activedescendant', after.id);
		else input.removeAttribute('aria-activedescendant');
	};
	input.addEventListener('input', () => {
		state.isWaiting = input.value.trim() !== '';
		if (state.isWaiting) ask(input.value);
		else close();
	});
	input.addEventListener('keydown', (event) => {
		const chosen = active();
		if (list.hidden) return;
		if (event.key === 'ArrowDown') move(1);
		else if (event.key === 'ArrowUp') move(-1);
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
	return {
		close,
		/** Shows options, unless nobody waits for them any more. */
		show: (options: readonly Html[]): void => {
			if (state.isWaiting) fillList(options);
		},
	};
}
