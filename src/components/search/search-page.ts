import type { Answer } from '#search/text/question.ts';
import type { Script } from '#search/text/files.ts';
import { drawChips, drawFacets } from './draw-facets.ts';
import { countSentence, drawNotes } from './draw-notes.ts';
import { drawPlace, drawResult } from './draw-results.ts';
import { isEmpty, readState, writeState, type QueryState } from './query-state.ts';
import { createSearchWorker, type SearchWorker } from './search-worker.ts';
import { suggestionBox } from './suggestion-box.ts';
import { fill, templatesOf, wordsOf } from './templates.ts';

/** The search page. It loads nothing before somebody turns to the field or an address asks something. */
class SearchPage extends HTMLElement {
	#state: QueryState = readState(new URLSearchParams());
	#limit = pageLength;
	#worker: SearchWorker | null = null;
	#closeSuggestions = (): void => undefined;

	connectedCallback(): void {
		const input = this.#part('#search-text');
		const list = this.#part('#search-suggestions');
		if (!(input instanceof HTMLInputElement)) return;
		const worker = createSearchWorker({
			index: this.dataset['index'] ?? '',
			partners: (this.dataset['partners'] ?? '').split(' ').filter(Boolean),
			script: this.#script(),
			onFailure: (reason) => this.#fail(reason),
		});
		this.#worker = worker;
		const { close } = suggestionBox({
			input,
			list,
			copy: templatesOf(this),
			word: wordsOf(this),
			tell: (text) => this.#tell(text),
			suggest: (text) => worker.suggest(text),
			choose: ({ path }) => location.assign(this.#address(path)),
		});
		this.#closeSuggestions = close;
		input.addEventListener('focus', () => worker.start(), { once: true });
		input.form?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#go({ ...this.#state, text: input.value, isLike: false, isLiteral: false });
		});
		this.querySelector<HTMLFormElement>('[data-like]')?.addEventListener('submit', (event) => {
			event.preventDefault();
			if (!(event.target instanceof HTMLFormElement)) return;
			const parameters = new URLSearchParams();
			new FormData(event.target).forEach((value, name) => {
				if (typeof value === 'string') parameters.append(name, value);
			});
			this.#go(readState(parameters));
		});
		this.#part('[data-more]').addEventListener('click', () => {
			this.#limit += pageLength;
			this.#search();
		});
		addEventListener('popstate', () => this.#show(readState(new URLSearchParams(location.search))));
		// Facets stand beside the results where there is room.
		const filters = this.#part('[data-filters]');
		if (matchMedia('(min-width: 52rem)').matches) filters.setAttribute('open', '');
		this.#show(readState(new URLSearchParams(location.search)));
	}

	/** Shows another search and remembers it for the back button. */
	#go(state: QueryState): void {
		history.pushState(null, '', location.pathname + writeState(state));
		this.#show(state);
	}

	#show(state: QueryState): void {
		this.#state = state;
		this.#limit = pageLength;
		this.#closeSuggestions();
		const input = this.#part('#search-text');
		if (input instanceof HTMLInputElement) input.value = state.text;
		this.#part('[data-doors]').hidden = !isEmpty(state);
		this.#part('[data-columns]').hidden = isEmpty(state);
		if (!isEmpty(state)) this.#search();
		else for (const part of ['[data-notes]', '[data-chips]']) this.#part(part).textContent = '';
	}

	#search(): void {
		const state = this.#state;
		this.setAttribute('aria-busy', 'true');
		this.#tell(wordsOf(this)('status.loading'));
		this.#worker?.search({ ...state, limit: this.#limit }, (answer) => {
			this.#draw(answer, state);
		});
	}

	#draw(answer: Answer, state: QueryState): void {
		const word = wordsOf(this);
		const context = {
			copy: templatesOf(this),
			word,
			state,
			go: (next: QueryState) => this.#go(next),
			address: (path: string) => this.#address(path),
		};
		const draw = (part: string, elements: readonly Element[]): void => {
			fill(this.#part(part), elements);
			this.#part(part).hidden = elements.length === 0;
		};
		draw('[data-notes]', drawNotes(answer, context));
		draw(
			'[data-places]',
			answer.places.map((place) => drawPlace(place, context)),
		);
		draw(
			'[data-results]',
			answer.results.map((result) => drawResult(result, context)),
		);
		this.#part('[data-doors]').hidden = answer.total > 0 || !answer.isComplete;
		const rest = answer.total - answer.results.length;
		const more = this.#part('[data-more]');
		more.hidden = rest <= 0 || !answer.isComplete;
		more.textContent = word('status.more', { n: Math.min(rest, pageLength) });
		if (!answer.isComplete) return;
		draw('[data-facets]', state.isLike ? [] : drawFacets(answer.facets, context));
		draw('[data-chips]', drawChips(answer.facets, context));
		this.removeAttribute('aria-busy');
		this.#tell(countSentence(answer, state, word));
	}

	#fail(reason: string): void {
		console.error(reason);
		this.removeAttribute('aria-busy');
		this.#part('[data-failed]').hidden = false;
		this.#part('[data-columns]').hidden = true;
		this.#tell(wordsOf(this)('status.failed'));
	}

	#tell(text: string): void {
		this.#part('[data-live]').textContent = text;
	}

	#script(): Script {
		return document.documentElement.lang === 'zh-Hant' ? 'hant' : 'hans';
	}

	#address(path: string): string {
		const variant = this.#script() === 'hant' ? 'zh-hant/' : '';
		return (this.dataset['home'] ?? '/') + variant + path.replace(/^\//, '');
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`The search page lacks ${selector}`);
		return part;
	}
}

const pageLength = 10;

customElements.define('search-page', SearchPage);
