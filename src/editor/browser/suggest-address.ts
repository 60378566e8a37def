import { fileNameFor, latinName } from '#chinese/file-name.ts';

/** Fills in the address of a new entry from its title and date, until somebody writes one. */
export function suggestAddresses(): void {
	const last = { suggestion: '' };
	document.addEventListener('input', ({ target }) => {
		const address = document.querySelector<HTMLInputElement>('.panel .editor input');
		if (!address || target === address) return;
		if (address.value !== '' && address.value !== last.suggestion) return;
		const title = writtenIn('title') || writtenIn('name') || writtenIn('summary');
		const date = writtenIn('date');
		if (title === '' && date === '') return;
		last.suggestion = date === '' ? latinName(title) : fileNameFor(title, date);
		address.value = last.suggestion;
		address.dispatchEvent(new Event('input', { bubbles: true }));
	});
}

const writtenIn = (field: string): string =>
	document
		.querySelector<HTMLInputElement>(`[data-key-path="${field}"] :is(input, textarea)`)
		?.value.trim() ?? '';
