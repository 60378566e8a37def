import type { Suggestion } from '#search/text/files.ts';
import type { Answer, Question, Reply } from '#search/text/question.ts';
import { drawChips, drawFacets } from './draw-facets.ts';
import { countSentence, drawNotes } from './draw-notes.ts';
import { drawName, drawResult } from './draw-results.ts';
import { fill, html, wordsIn } from './html.ts';
import { hrefOf, isEmpty, pageLength, readState, type QueryState } from './query-state.ts';
import { suggestionBox } from './suggestion-box.ts';

/** The search page. It loads nothing before somebody turns to the field or an address asks something. */
class SearchPage extends HTMLElement {
	readonly #word = wordsIn(this);
	#worker: Worker | null = null;
	/** Numbers of the last search and the last question for suggestions; only they are answered. */
	readonly #asked = { last: 0, search: 0, suggest: 0 };
	#suggestions: ReturnType<typeof suggestionBox> | null = null;

	connectedCallback(): void {
		const input = this.querySelector('input');
		if (!input) return;
		this.#suggestions = suggestionBox({
			input,
			list: this.#part('#search-suggestions'),
			ask: (text) => (this.#asked.suggest = this.#ask({ ask: 'suggest', text })),
			choose: (option) => location.assign(option.getAttribute('data-href') ?? ''),
		});
		input.addEventListener('focus', () => this.#ask({ ask: 'suggest', text: '' }), { once: true });
		input.form?.addEventListener('submit', (event) => {
			event.preventDefault();
			const typed = { text: input.value, isLike: false, isLiteral: false, limit: pageLength };
			this.#go(hrefOf({ ...this.#state(), ...typed }));
		});
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a[data-go]') : null;
			if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			this.#go(link.getAttribute('href') ?? '');
		});
		this.#part('[data-facets]').addEventListener('change', ({ target: box }) => {
			if (box instanceof Element) this.#go(box.getAttribute('data-go') ?? '');
		});
		addEventListener('popstate', () => this.#show());
		// Facets stand beside the results where there is room.
		if (matchMedia('(min-width: 52rem)').matches)
			this.#part('[data-filters]').setAttribute('open', '');
		this.#show();
	}

	/** What is searched stands in the address. */
	#state(): QueryState {
		return readState(location.search);
	}

	/** Shows another search and remembers it for the back button. */
	#go(href: string): void {
		history.pushState(null, '', href);
		this.#show();
	}

	#show(): void {
		const state = this.#state();
		this.#suggestions?.close();
		const input = this.querySelector('input');
		if (input) input.value = state.text;
		this.#part('[data-doors]').hidden = !isEmpty(state);
		this.#part('[data-columns]').hidden = isEmpty(state);
		if (!isEmpty(state)) this.#search();
		else for (const part of ['[data-notes]', '[data-chips]']) fill(this.#part(part), []);
	}

	#search(): void {
		this.setAttribute('aria-busy', 'true');
		this.#tell(this.#word('loading'));
		this.#asked.search = this.#ask({ ask: 'search', ...this.#state() });
	}

	#ask(question: Question): number {
		const id = (this.#asked.last += 1);
		try {
			this.#worker ??= this.#openWorker();
			this.#worker.postMessage({ ...question, id });
		} catch (error) {
			this.#fail(String(error));
		}
		return id;
	}

	#openWorker(): Worker {
		const { index = '', partners = '' } = this.dataset;
		const parameters = new URLSearchParams({ script: isTraditional() ? 'hant' : 'hans' });
		for (const partner of partners.split(' ').filter(Boolean))
			parameters.append('partner', partner);
		const worker = new Worker(`${index}worker.js?${parameters.toString()}`);
		worker.onerror = ({ message }) => this.#fail(message);
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			if (data.say === 'failure') this.#fail(data.reason);
			else if (data.say === 'answer' && data.id === this.#asked.search) this.#draw(data.answer);
			else if (data.say === 'suggestions' && data.id === this.#asked.suggest)
				this.#suggest(data.suggestions);
		};
		return worker;
	}

	#suggest(suggestions: readonly Suggestion[]): void {
		const options = suggestions.map(
			(one, index) =>
				html`<li
					class="suggestion"
					role="option"
					aria-selected="false"
					id="suggestion-${index}"
					data-href="${this.#address(one.path)}"
				>
					${drawName(one, this.#word)}
				</li>`,
		);
		this.#suggestions?.show(options);
		if (options.length > 0) this.#tell(this.#word('suggested', { n: options.length }));
	}

	#draw(answer: Answer): void {
		const [word, state] = [this.#word, this.#state()];
		const { isComplete, places, results, total } = answer;
		const links = places.map(
			(place) =>
				html`<li>
					<a class="place" href="${this.#address(place.path)}">${drawName(place, word)}</a>
				</li>`,
		);
		fill(this.#part('[data-notes]'), drawNotes(answer, state, word));
		fill(this.#part('[data-places]'), links);
		fill(
			this.#part('[data-results]'),
			results.map((result) => drawResult(result, word)),
		);
		this.#part('[data-doors]').hidden = total > 0 || !isComplete;
		if (!isComplete) return;
		const n = Math.min(total - results.length, pageLength);
		const href = hrefOf({ ...state, limit: state.limit + pageLength });
		const more = html`<a class="more" data-go href="${href}">${word('more', { n })}</a>`;
		fill(this.#part('[data-more]'), n > 0 ? more : '');
		fill(this.#part('[data-facets]'), state.isLike ? [] : drawFacets(answer, state, word));
		fill(this.#part('[data-chips]'), drawChips(answer, state, word));
		this.removeAttribute('aria-busy');
		this.#tell(countSentence(answer, state, word));
	}

	#fail(reason: string): void {
		console.error(reason);
		this.removeAttribute('aria-busy');
		this.#part('[data-failed]').hidden = false;
		this.#part('[data-doors]').hidden = false;
		this.#part('[data-columns]').hidden = true;
		this.#tell(this.#word('failed'));
	}

	#tell(text: string): void {
		this.#part('[data-live]').textContent = text;
	}

	#address(path: string): string {
		return (this.dataset['home'] ?? '/') + (isTraditional() ? 'zh-hant/' : '') + path.slice(1);
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`The search page lacks ${selector}`);
		return part;
	}
}

const isTraditional = (): boolean => document.documentElement.lang === 'zh-Hant';

customElements.define('search-page', SearchPage);
