import type { Suggestion } from '#search/text/question.ts';
import { fill, type Copy, type Word } from './templates.ts';

interface BoxOptions {
	readonly input: HTMLInputElement;
	readonly list: HTMLElement;
	readonly copy: (name: string) => Copy;
	readonly word: Word;
	/** Tells screen readers. */
	readonly tell: (text: string) => void;
	readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
	readonly choose: (suggestion: Suggestion) => void;
}

/** Suggestions under a text field, as a combobox: arrows choose, Enter goes, Escape closes. */
export function suggestionBox({ input, list, copy, word, tell, suggest, choose }: BoxOptions): {
	readonly close: () => void;
} {
	const state: { shown: readonly Suggestion[]; active: number; asked: number } = {
		shown: [],
		active: -1,
		asked: 0,
	};
	const show = (suggestions: readonly Suggestion[]): void => {
		state.shown = suggestions;
		state.active = -1;
		fill(
			list,
			suggestions.map((suggestion, index) => option(suggestion, index)),
		);
		list.hidden = suggestions.length === 0;
		input.setAttribute('aria-expanded', String(suggestions.length > 0));
		input.removeAttribute('aria-activedescendant');
		if (suggestions.length > 0) tell(word('status.suggested', { n: suggestions.length }));
	};
	const option = (suggestion: Suggestion, index: number): Element => {
		const { element, part } = copy('suggestion');
		element.id = `${list.id}-${index}`;
		part('kind').textContent = word(`kind.${suggestion.kind}`);
		part('label').textContent = suggestion.label;
		part('note').textContent = suggestion.note;
		// Before the field loses the focus and closes the list.
		element.addEventListener('mousedown', (event) => {
			event.preventDefault();
			choose(suggestion);
		});
		return element;
	};
	const close = (): void => {
		state.asked += 1;
		show([]);
	};
	const move = (step: number): void => {
		// The field itself is one of the places, before the first suggestion and after the last.
		const places = state.shown.length + 1;
		state.active = ((state.active + 1 + step + places) % places) - 1;
		Array.from(list.children).forEach((child, index) => {
			child.setAttribute('aria-selected', String(index === state.active));
		});
		if (state.active < 0) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', `${list.id}-${state.active}`);
	};

	input.addEventListener('input', () => {
		const asked = (state.asked += 1);
		if (input.value.trim() === '') {
			close();
			return;
		}
		void suggest(input.value).then((suggestions) => {
			if (asked === state.asked) show(suggestions);
		});
	});
	input.addEventListener('keydown', (event) => {
		const active = state.shown[state.active];
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (state.shown.length === 0) return;
			event.preventDefault();
			move(event.key === 'ArrowDown' ? 1 : -1);
		} else if (event.key === 'Enter' && active) {
			event.preventDefault();
			choose(active);
		} else if (event.key === 'Escape' && state.shown.length > 0) {
			event.preventDefault();
			close();
		}
	});
	input.addEventListener('blur', close);
	return { close };
}
