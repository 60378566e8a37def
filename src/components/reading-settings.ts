/**
 * `<reading-settings>`: buttons for larger type and more contrast, which the browser remembers. Their
 * names are attributes of the whole page, `data-large` and `data-contrast`, that styles know;
 * `reading.js` sets them in the head of the next page.
 */
class ReadingSettings extends HTMLElement {
	connectedCallback(): void {
		const page = document.documentElement;
		for (const button of this.querySelectorAll('button')) {
			const { name } = button;
			const isOn = () => page.hasAttribute(`data-${name}`);
			const show = () => button.setAttribute('aria-pressed', String(isOn()));
			show();
			button.addEventListener('click', () => {
				// Not `toggleAttribute`, which Chrome before 69 lacks.
				if (isOn()) page.removeAttribute(`data-${name}`);
				else page.setAttribute(`data-${name}`, '');
				show();
				remember(name, isOn());
			});
		}
	}
}

function remember(name: string, isOn: boolean): void {
	const key = `reading-${name}`;
	try {
		if (isOn) localStorage.setItem(key, '');
		else localStorage.removeItem(key);
	} catch {
		// Browsers may keep nothing for a site; then a setting lasts as long as the page.
	}
}

customElements.define('reading-settings', ReadingSettings);
