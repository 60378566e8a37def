/** Below this width the choices are a drawer from below; the same as in `facets.css`. */
const wide = '(min-width: 56rem)';

/**
 * `<facet-drawer>`: opens its choices beside the list where there is room for them, and closes the
 * drawer of a phone by Escape and by a tap beside it. Without a script its summary does both.
 */
class FacetDrawer extends HTMLElement {
	connectedCallback(): void {
		const details = this.querySelector('details');
		const summary = details?.querySelector('summary');
		if (!details || !summary) return;
		const screen = matchMedia(wide);
		const fit = (): void => {
			details.open = screen.matches && this.hasAttribute('data-beside');
		};
		fit();
		screen.onchange = fit;
		const close = (): void => {
			if (screen.matches || !details.open) return;
			details.open = false;
			summary.focus();
		};
		this.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
		this.addEventListener('focusout', ({ relatedTarget: next }) => {
			if (next instanceof Node && !this.contains(next) && !screen.matches) details.open = false;
		});
		this.addEventListener('click', ({ target }) => target === details && close());
		this.addEventListener('input', ({ target }) => findIn(target));
	}
}

/** Shows the choices that hold what is typed above them. */
function findIn(field: EventTarget | null): void {
	if (!(field instanceof HTMLInputElement) || !field.matches('[data-find]')) return;
	for (const label of field.parentElement?.querySelectorAll('label') ?? [])
		label.hidden = !label.textContent.includes(field.value.trim());
}

customElements.define('facet-drawer', FacetDrawer);
