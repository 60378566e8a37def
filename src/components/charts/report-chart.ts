/**
 * Draws the table it holds, once it comes near the viewport; until then a page loads no chart code.
 * The table stays the chart's content: a button switches between the two.
 */
class ReportChart extends HTMLElement {
	#observer: IntersectionObserver | undefined;
	#isDrawn = false;
	readonly #toggle = toggleOf(this);

	connectedCallback(): void {
		// Safari 12.0 has none and keeps the table.
		if (!('IntersectionObserver' in window)) return;
		this.classList.add('is-live');
		this.#drawWhen(inView);
		addEventListener('scroll', () => this.#drawWhen(nearby), { once: true, passive: true });
		this.append(this.#toggle);
	}

	#drawWhen(options: IntersectionObserverInit): void {
		if (this.#isDrawn) return;
		this.#observer?.disconnect();
		this.#observer = new IntersectionObserver((entries, observer) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			this.#isDrawn = true;
			void this.#draw();
		}, options);
		this.#observer.observe(this);
	}

	async #draw(): Promise<void> {
		try {
			const { drawChart } = await import('./draw-chart.ts');
			await nextTask();
			drawChart(this);
		} catch (error) {
			console.error(error);
			// Whatever keeps the drawing from loading, the numbers are here already.
			this.classList.add('shows-table');
			this.#toggle.remove();
		}
	}
}

/** The button between chart and table; the style sheet shows one of its two words. */
function toggleOf(chart: ReportChart): HTMLButtonElement {
	const toggle = document.createElement('button');
	toggle.type = 'button';
	toggle.className = 'chart-toggle tool small';
	const words = document.querySelector<HTMLTemplateElement>('.chart-words');
	if (words) toggle.append(words.content.cloneNode(true));
	toggle.addEventListener('click', () => chart.classList.toggle('shows-table'));
	return toggle;
}

/**
 * Before the reader moves, a chart at the lower edge is not worth its code; afterwards the next
 * ones are.
 */
const inView: IntersectionObserverInit = { threshold: 0.25 };
const nearby: IntersectionObserverInit = { rootMargin: '600px' };

/** Loading the code and drawing each chart are tasks of their own, between which a finger is heard. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

customElements.define('report-chart', ReportChart);
