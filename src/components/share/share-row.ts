import { copy } from './copy.ts';

/** `<share-row>`: copies the page's address, and tells readers inside WeChat where its own menu is. */
class ShareRow extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
		if (!button || !address) return;
		button.hidden = false;
		button.addEventListener('click', () => {
			if (copy(address)) button.textContent = this.dataset['labelCopied'] ?? '';
		});
		const hint = this.querySelector<HTMLElement>('[data-part=wechat-hint]');
		const isInWechat = navigator.userAgent.includes('MicroMessenger');
		if (hint) hint.hidden = !isInWechat;
		// It shows with the link only what it has loaded.
		const preview = document.querySelector<HTMLImageElement>('[data-part=preview]');
		if (preview && isInWechat) preview.loading = 'eager';
	}
}

customElements.define('share-row', ShareRow);
