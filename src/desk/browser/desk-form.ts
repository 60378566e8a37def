/** The form of a file: answers by one click, and a warning before what was written is lost. */
export class DeskForm extends HTMLElement {
	private isChanged = false;

	connectedCallback(): void {
		this.addEventListener('input', ({ target }) => this.noteChange(target));
		this.addEventListener('click', ({ target }) => {
			if (target instanceof HTMLButtonElement) this.answer(target);
		});
		this.addEventListener('submit', () => {
			this.isChanged = false;
			this.classList.add('busy');
		});
		window.addEventListener('beforeunload', (event) => {
			if (!this.isChanged) return;
			event.preventDefault();
			// Browsers before 2024 look at nothing else.
			Reflect.set(event, 'returnValue', true);
		});
	}

	private noteChange(target: EventTarget | null): void {
		this.isChanged = true;
		// Who answers a question has looked at it.
		if (!(target instanceof Element) || target.matches('[name^="settled."]')) return;
		settle(target);
	}

	private answer(button: HTMLButtonElement): void {
		if (button.matches('.all-right'))
			for (const box of this.querySelectorAll<HTMLInputElement>('[name=ok]')) box.checked = true;
		const { fill } = button.dataset;
		if (fill === undefined) return;
		const controls = [...this.querySelectorAll<HTMLInputElement>(`[name="${fill}"]`)];
		const control = controls.reverse().find((one) => one.type !== 'checkbox');
		if (!control) return;
		control.value = button.value;
		this.isChanged = true;
		settle(button);
	}
}

function settle(within: Element): void {
	const box = within.closest('.question')?.querySelector<HTMLInputElement>('[value=done]');
	if (box) box.checked = true;
}
