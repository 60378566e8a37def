import { newAddress } from './new-address.ts';

/** `<moved-page>`: takes readers who followed an old link to where the site tells it now. */
class MovedPage extends HTMLElement {
	connectedCallback(): void {
		const { base = '/', prefixes = '' } = this.dataset;
		const root = [...prefixes.split(' ').map((prefix) => base + prefix), base].find((start) =>
			location.pathname.startsWith(start),
		);
		const address = root && newAddress(location.pathname.slice(root.length));
		if (address) location.replace(root + address);
	}
}

customElements.define('moved-page', MovedPage);
