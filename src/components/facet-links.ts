/**
 * Lets the choices of a list be combined. Without a script each link is a page of its own; with one,
 * a choice of another facet leads to the search page with both.
 */
class FacetLinks extends HTMLElement {
	connectedCallback(): void {
		const { search, name, value } = this.dataset;
		if (search === undefined || name === undefined || value === undefined) return;
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-name]')) {
			const chosen = link.dataset;
			if (chosen['name'] === name) continue;
			const query = new URLSearchParams([
				[name, value],
				[chosen['name'] ?? '', chosen['value'] ?? ''],
			]);
			link.href = `${search}?${query.toString()}`;
		}
	}
}

customElements.define('facet-links', FacetLinks);
