import { readQuestion } from '#components/ask/question-address.ts';
import { searchEngine } from '#components/ask/search-engine.ts';
import { drawChoice } from './draw-choices.ts';

/**
 * `<facet-links>`: makes the links of a list boxes, so that several can be chosen. One choice is a
 * page of its own, several are the search page with all of them; on a phone they are put together
 * first, and the button at the foot of the drawer says how many they leave and leads there.
 */
class FacetLinks extends HTMLElement {
	readonly #pages = new Map<string, string>();

	connectedCallback(): void {
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-name]')) {
			const { name = '', value: id = '', label = '', count } = link.dataset;
			const isChosen = link.hasAttribute('aria-current');
			// A line of an index, or a page that holds more, is not the choice's list: the search is.
			if (!link.hash && link.dataset['wider'] === undefined)
				this.#pages.set(queryOf([[name, id]]), link.href);
			link.outerHTML = drawChoice(name, { id, label, count: Number(count), isChosen }).markup;
		}
		const here = this.#address();
		const go = (): boolean => {
			const address = this.#address();
			if (address !== here) location.assign(address);
			return address !== here;
		};
		// Who comes back sees what the list is, not what was ticked on the way out.
		addEventListener('pageshow', () => {
			for (const box of this.querySelectorAll('input')) box.checked = box.defaultChecked;
		});
		const drawer = this.closest('details');
		const summary = drawer?.querySelector('summary');
		const isDrawer = () =>
			summary !== null && getComputedStyle(summary ?? this).position === 'fixed';
		const count = this.#counter(drawer?.querySelector('[data-shown]'));
		this.addEventListener('change', () => {
			if (isDrawer()) count();
			else go();
		});
		summary?.addEventListener('click', (event) => {
			if (drawer?.open && go()) event.preventDefault();
		});
	}

	/** Writes how many reports several choices leave, which the search knows; one has its number. */
	#counter(shown: Element | null | undefined): () => void {
		const { labelShown = '', base = '' } = this.dataset;
		const usual = shown?.textContent ?? '';
		const say = (text: string): void => {
			if (shown) shown.textContent = text;
		};
		const ask = searchEngine(this.dataset, (reply) => {
			if (reply.say !== 'answer' || !reply.answer.isComplete || this.#chosen().length < 2) return;
			say(labelShown.replace('{n}', String(reply.answer.total)));
		});
		return () => {
			const chosen = this.#chosen();
			say(usual);
			if (chosen.length < 2) return;
			const question = readQuestion(`?${base}${queryOf(chosen)}`);
			ask({ ask: 'search', ...question, limit: 0 });
		};
	}

	#chosen(): [string, string][] {
		const boxes = [...this.querySelectorAll<HTMLInputElement>('input:checked')];
		return boxes.map(({ name, value }): [string, string] => [name, value]);
	}

	/** Where the choices lead that are ticked. */
	#address(): string {
		const chosen = this.#chosen();
		const { all = '', search = '', base = '' } = this.dataset;
		if (chosen.length === 0) return all;
		return this.#pages.get(queryOf(chosen)) ?? `${search}?${base}${queryOf(chosen)}`;
	}
}

const queryOf = (choices: [string, string][]): string => new URLSearchParams(choices).toString();

customElements.define('facet-links', FacetLinks);
