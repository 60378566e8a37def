/**
 * `<reading-settings>`: buttons for larger type and more contrast, which the browser remembers. Their
 * names are attributes of the whole page, `data-large` and `data-contrast`, that styles know.
 */
class ReadingSettings extends HTMLElement {
	connectedCallback(): void {
		const page = document.documentElement;
		for (const button of this.querySelectorAll('button')) {
			const { name } = button;
			const show = (isOn: boolean): void => {
				button.setAttribute('aria-pressed', String(isOn));
				if (isOn) page.setAttribute(`data-${name}`, '');
				else page.removeAttribute(`data-${name}`);
			};
			show(isRemembered(name));
			button.addEventListener('click', () => {
				const isOn = !page.hasAttribute(`data-${name}`);
				show(isOn);
				remember(name, isOn);
			});
		}
	}
}

const keyOf = (name: string): string => `reading-${name}`;

// Browsers may keep nothing for a site; then a setting lasts as long as the page.
function isRemembered(name: string): boolean {
	try {
		return localStorage.getItem(keyOf(name)) !== null;
	} catch {
		return false;
	}
}

function remember(name: string, isOn: boolean): void {
	try {
		if (isOn) localStorage.setItem(keyOf(name), '');
		else localStorage.removeItem(keyOf(name));
	} catch {
		// Nothing is kept.
	}
}

customElements.define('reading-settings', ReadingSettings);
