/** A form for files: they may be dropped anywhere on the page, folders too, and are sent at once. */
export class DeskDrop extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		const input = this.querySelector<HTMLInputElement>('input[type=file]');
		if (!form || !input) return;
		input.addEventListener('change', () => {
			if (input.files?.length) this.send(form);
		});
		document.addEventListener('dragover', (event) => {
			event.preventDefault();
			this.classList.add('over');
		});
		document.addEventListener('dragleave', () => this.classList.remove('over'));
		document.addEventListener('drop', (event) => {
			event.preventDefault();
			void filesOf(event.dataTransfer).then((files) => {
				input.files = files;
				if (files.length > 0) this.send(form);
			});
		});
	}

	private send(form: HTMLFormElement): void {
		this.classList.remove('over');
		const files = [...(this.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])];
		const bytes = files.reduce((sum, { size }) => sum + size, 0);
		if (bytes > Number(this.dataset['most'])) {
			window.alert(this.dataset['tooMuch']);
			return;
		}
		this.classList.add('busy');
		form.requestSubmit();
	}
}

/** The dropped files; those of a folder have its name before theirs. */
async function filesOf(dropped: DataTransfer | null): Promise<FileList> {
	const gathered = new DataTransfer();
	// What was dropped is only there until this turn ends.
	const entries = [...(dropped?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
	for (const entry of entries)
		for (const file of await filesBelow(entry, '')) gathered.items.add(file);
	return gathered.files;
}

async function filesBelow(entry: FileSystemEntry, folder: string): Promise<File[]> {
	const name = folder + entry.name;
	if (entry instanceof FileSystemFileEntry) {
		const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
		return [new File([file], name, { type: file.type })];
	}
	if (!(entry instanceof FileSystemDirectoryEntry)) return [];
	const reader = entry.createReader();
	const found: File[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject),
		);
		if (some.length === 0) return found;
		for (const one of some) found.push(...(await filesBelow(one, `${name}/`)));
	}
}
