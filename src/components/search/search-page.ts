import { redrawFacets } from '#components/facets/draw-choices.ts';
import { facetNames, type Suggestion } from '#search/text/files.ts';
import type { Answer } from '#search/text/question.ts';
import { countSentence, drawChips, drawNotes } from './draw-notes.ts';
import { drawPages, drawResult, drawSuggestion } from './draw-results.ts';
import { fill, html, wordsIn } from '#components/html.ts';
import '#components/keep-question.ts';
import {
	hrefOf,
	isEmpty,
	pageLength,
	readQuestion,
	toggled,
} from '#components/ask/question-address.ts';
import { searchEngine } from '#components/ask/search-engine.ts';
import { suggestionBox } from './suggestion-box.ts';

/**
 * The search page; what it searches stands in its address. It loads nothing before somebody turns to
 * the field or an address asks something.
 */
class SearchPage extends HTMLElement {
	readonly #word = wordsIn(this);
	readonly #input = present(this.querySelector('input'));
	readonly #ask = searchEngine(this.dataset, (reply) => {
		if (reply.say === 'failure') this.#fail(reply.reason);
		else if (reply.say === 'answer') this.#draw(reply.answer);
		else this.#suggest(reply.suggestions);
	});
	readonly #suggestions = suggestionBox({
		input: this.#input,
		list: this.#part('#search-suggestions'),
		ask: (text) => this.#ask({ ask: 'suggest', text }),
		choose: (option) => location.assign(option.getAttribute('data-href') ?? ''),
	});

	connectedCallback(): void {
		const loadEngine = (): void => this.#ask({ ask: 'suggest', text: '' });
		this.#input.addEventListener('focus', loadEngine, { once: true });
		this.#part('form').addEventListener('submit', (event) => {
			event.preventDefault();
			const typed = { text: this.#input.value, isLiteral: false, limit: pageLength };
			this.#go(hrefOf({ ...readQuestion(location.search), ...typed }));
		});
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
			// How far down one was, for the way back.
			history.replaceState(scrollY, '');
			if (!link.hasAttribute('data-go')) return;
			event.preventDefault();
			this.#go(link.getAttribute('href') ?? '');
		});
		this.#part('[data-facets]').addEventListener('change', ({ target: box }) => {
			if (!(box instanceof HTMLInputElement)) return;
			const facet = facetNames.find((name) => name === box.name);
			if (facet) this.#go(hrefOf(toggled(readQuestion(location.search), facet, box.value)));
		});
		addEventListener('popstate', () => this.#show());
		this.#show();
	}

	/** Shows another search and remembers it for the back button. */
	#go(href: string): void {
		history.pushState(null, '', href);
		this.#show();
	}

	#show(): void {
		const question = readQuestion(location.search);
		const isIdle = isEmpty(question);
		this.#suggestions.close();
		this.#input.value = question.text;
		this.#part('[data-doors]').hidden = !isIdle;
		this.#part('[data-columns]').hidden = isIdle;
		this.#part('[data-failed]').hidden = true;
		if (isIdle) {
			for (const part of ['[data-notes]', '[data-chips]']) fill(this.#part(part), []);
		} else {
			this.setAttribute('aria-busy', 'true');
			this.#tell(this.#word('loading'));
			this.#ask({ ask: 'search', ...question });
		}
	}

	#suggest(suggestions: readonly Suggestion[]): void {
		const options = suggestions.map((one, index) => drawSuggestion(one, index, this.#word));
		this.#suggestions.show(options);
		if (options.length > 0) this.#tell(this.#word('suggested', { n: options.length }));
	}

	#draw(answer: Answer): void {
		const [word, question] = [this.#word, readQuestion(location.search)];
		const { isComplete, results, total } = answer;
		fill(this.#part('[data-notes]'), drawNotes(answer, question, word));
		fill(this.#part('[data-pages]'), drawPages(answer, word));
		fill(
			this.#part('[data-results]'),
			results.map((result) => drawResult(result, word)),
		);
		this.#part('[data-doors]').hidden = total > 0 || !isComplete;
		if (!isComplete) return;
		const n = Math.min(total - results.length, pageLength);
		const href = hrefOf({ ...question, limit: question.limit + pageLength });
		const more = html`<a class="tag" data-go href="${href}">${word('more', { n })}</a>`;
		fill(this.#part('[data-more]'), n > 0 ? more : '');
		const facets = answer.facets.map((one) => ({ ...one, title: word(one.name) }));
		redrawFacets(this.#part('[data-facets]'), facets, word);
		this.#part('[data-shown]').textContent = word('shown', { n: total });
		this.#part('[data-filters]').hidden = this.#part('[data-facets]').hidden;
		fill(this.#part('[data-chips]'), drawChips(answer, question, word));
		this.removeAttribute('aria-busy');
		this.#tell(countSentence(answer, question, word));
		const top: unknown = history.state;
		if (typeof top === 'number') scrollTo(0, top);
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

	#part(selector: string): HTMLElement {
		return present(this.querySelector<HTMLElement>(selector));
	}
}

function present<Part>(part: Part | null): Part {
	if (part === null) throw new Error('The search page lacks a part');
	return part;
}

customElements.define('search-page', SearchPage);
