import { copy } from './copy.ts';

/** `<share-row>`: copies the page's address, and tells readers inside WeChat where its own menu is. */
class ShareRow extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
		if (!button || !address) return;
		button.hidden = false;
		button.addEventListener('click', () => {
			if (copy(address)) button.textContent = this.dataset['copied'] ?? '';
		});
		const hint = this.querySelector<HTMLElement>('[data-part=wechat-hint]');
		if (hint) hint.hidden = !navigator.userAgent.includes('MicroMessenger');
	}
}

customElements.define('share-row', ShareRow);
