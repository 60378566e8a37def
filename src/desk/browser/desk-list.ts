/** Items of a list: a new one is made of the template that stands behind them. */
export class DeskList extends HTMLElement {
	connectedCallback(): void {
		const [template, button] = [this.querySelector(':scope > template'), this.lastElementChild];
		if (!(template instanceof HTMLTemplateElement) || !(button instanceof HTMLButtonElement))
			return;
		button.hidden = false;
		button.addEventListener('click', () => {
			const count = this.querySelectorAll(':scope > .item').length;
			// Lists within lists have marks of their own, which stay until something is added to them.
			const html = template.innerHTML.replaceAll(this.dataset['mark'] ?? '', `new${count}`);
			const made = document.createElement('template');
			made.innerHTML = html;
			template.before(made.content);
			const item = template.previousElementSibling;
			item
				?.querySelector<HTMLElement>('input:not([type=hidden]):not([type=checkbox]), select')
				?.focus();
		});
	}
}
