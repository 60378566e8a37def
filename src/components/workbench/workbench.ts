import { redrawFacets } from '#components/facets/draw-choices.ts';
import { fill, wordsIn } from '#components/html.ts';
import '#components/keep-question.ts';
import type { SheetAnswer } from './answer-question.ts';
import { drawColumns, drawPages, focusKey } from './draw-controls.ts';
import { drawTable, sortButton } from './draw-table.ts';
import { fileOf, save, shownSheet } from './download.ts';
import { rowsEngine } from './rows-engine.ts';
import { countChosen, queryOf, readState, sortedBy, withChoice, type SheetState } from './state.ts';

/**
 * Lets the table it holds be filtered, sorted, added up and saved. Until somebody does so, or an
 * address asks for it, the table stays the one that came with the page and nothing is loaded.
 */
class WorkBench extends HTMLElement {
	readonly #word = wordsIn(this);
	readonly #engine = rowsEngine(
		() => new URL(this.dataset['rows'] ?? '', this.#root()).href,
		(reply) => {
			const { say } = reply;
			if (say === 'failure') this.#fail(reply.reason);
			else if (say === 'answer') this.#hear(reply.answer);
			else this.#tell(this.#word('loading', { read: reply.read, all: reply.total }));
		},
	);
	#answer: SheetAnswer | null = null;
	#saving: 'csv' | 'xlsx' | null = null;

	connectedCallback(): void {
		// Browsers without these keep the table as it is.
		if (!('Worker' in window) || !('fromEntries' in Object)) return;
		this.classList.add('is-live');
		for (const tool of this.querySelectorAll<HTMLElement>('[data-scripted]')) tool.hidden = false;
		this.#wrapHeads();
		this.addEventListener('click', (event) => this.#click(event));
		this.addEventListener('change', (event) => this.#change(event));
		for (const panel of this.querySelectorAll('details'))
			panel.addEventListener('toggle', () => panel.open && !this.#answer && this.#ask());
		addEventListener('popstate', () => this.#ask());
		if (location.search) this.#ask();
	}

	#wrapHeads(): void {
		for (const head of this.querySelectorAll<HTMLElement>('th[data-name]')) {
			const column = head.textContent.trim();
			fill(head, sortButton(head.dataset['name'] ?? '', column, this.#word));
		}
	}

	#click(event: Event): void {
		const target = event.target instanceof Element ? event.target.closest('button, a') : null;
		const { sort, page, save: format } = target instanceof HTMLElement ? target.dataset : {};
		const state = readState(location.search);
		if (sort !== undefined) this.#go(sortedBy(state, sort));
		else if (target?.matches('[data-clear]')) this.#go({ ...state, filters: {}, page: 1 });
		else if (format === 'csv' || format === 'xlsx') this.#ask(format);
		else if (page !== undefined) {
			event.preventDefault();
			this.#go({ ...state, page: Number(page) });
			this.scrollIntoView();
		}
	}

	#change({ target }: Event): void {
		if (!(target instanceof HTMLInputElement)) return;
		const { show } = target.dataset;
		const state = readState(location.search);
		if (target.name) this.#go(withChoice(state, target.name, target.value));
		else if (show !== undefined) {
			const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-show]:checked')];
			this.#go({ ...state, columns: boxes.map((box) => box.dataset['show'] ?? '') });
		}
	}

	/** Shows something else and remembers it for the back button. */
	#go(state: SheetState): void {
		history.pushState(null, '', location.pathname + queryOf(state));
		this.#ask();
	}

	#ask(saving: 'csv' | 'xlsx' | null = null): void {
		this.#saving = saving;
		this.setAttribute('aria-busy', 'true');
		this.#engine({ state: readState(location.search), isWhole: saving !== null });
	}

	#hear(answer: SheetAnswer): void {
		const format = this.#saving;
		this.removeAttribute('aria-busy');
		if (format === null) {
			this.#draw(answer);
			return;
		}
		const name = `${this.dataset['name'] ?? ''}.${format}`;
		fileOf(shownSheet(answer, this.#word('totals')), format)
			.then((file) => save(file, name))
			.catch((error: unknown) => this.#fail(String(error)));
	}

	#draw(answer: SheetAnswer): void {
		this.#answer = answer;
		const state = readState(location.search);
		const columns = answer.columns.map(({ name }) => name);
		const chosen = countChosen(state, columns);
		const focused = focusKey(document.activeElement);
		const [word, root] = [this.#word, this.#root()];
		fill(this.#part('table'), drawTable(answer, { state, word, root }));
		redrawFacets(this.#part('[data-facets]'), answer.facets, word);
		fill(this.#part('[data-columns]'), drawColumns(answer));
		fill(this.#part('[data-pages]'), drawPages(answer, state, word));
		this.#part('[data-narrow]').textContent = word(chosen > 0 ? 'narrowed' : 'narrow', {
			n: chosen,
		});
		this.#part('[data-clear]').hidden = chosen === 0;
		const { found, total } = answer;
		this.#part('[data-shown]').textContent = word('shown', { n: found });
		const count = found === 0 ? 'none' : found === total ? 'count' : 'found';
		if (!answer.isPart) this.#tell(word(count, { n: found, all: total }));
		if (focused) this.querySelector<HTMLElement>(focused)?.focus();
	}

	#tell(text: string): void {
		this.#part('[data-status]').textContent = text;
	}

	#fail(reason: string): void {
		console.error(reason);
		this.removeAttribute('aria-busy');
		this.#tell(this.#word('failed'));
	}

	/** The address of the home page in the page's own script. */
	#root(): string {
		return new URL(this.querySelector<HTMLAnchorElement>('[data-root]')?.href ?? '/').href;
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`The workbench has no ${selector}.`);
		return part;
	}
}

customElements.define('work-bench', WorkBench);
