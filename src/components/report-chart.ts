/**
 * Draws the table it holds, once it comes near the viewport; until then a page loads no chart code.
 * The table stays the chart's content: a button switches between the two.
 */
class ReportChart extends HTMLElement {
	connectedCallback(): void {
		// Safari 12.0 has none and keeps the table.
		if (!('IntersectionObserver' in window)) return;
		this.classList.add('is-live');
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				void this.#draw();
			},
			{ rootMargin: '200px' },
		);
		observer.observe(this);
		const toggle = this.querySelector<HTMLButtonElement>('.chart-toggle');
		toggle?.addEventListener('click', () => this.classList.toggle('shows-table'));
		toggle?.removeAttribute('hidden');
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
			this.querySelector('.chart-toggle')?.remove();
		}
	}
}

/** Loading the code and drawing each chart are tasks of their own, between which a finger is heard. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

customElements.define('report-chart', ReportChart);
