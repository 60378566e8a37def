import type { Note } from '#check/import-evidence.ts';
import type { ImportNotes, NoteGroup } from '#check/import-notes.ts';
import { importsWords } from '#i18n/words/imports.ts';

const { imports } = importsWords;

/** The importer's notes as elements; what must be looked at is open, the rest can be opened. */
export function drawImportNotes(document: Document, notes: ImportNotes | undefined): Node[] {
	const element = (name: string, ...children: (Node | string)[]): HTMLElement => {
		const made = document.createElement(name);
		made.append(...children);
		return made;
	};
	const noteOf = ({ label, text, quote }: Note): HTMLElement =>
		element(
			'li',
			...(label === '' ? [] : [element('b', label), ' ']),
			text,
			...(quote === undefined ? [] : [element('q', quote)]),
		);
	const groupOf = ({ name, notes: own }: NoteGroup): HTMLElement => {
		const group = document.createElement('details');
		group.className = name;
		group.open = openGroups.has(name);
		group.append(
			element('summary', `${imports[name]}（${own.length}）`),
			element('ul', ...own.map(noteOf)),
		);
		return group;
	};
	if (!notes) return [element('p', imports.none)];
	return [
		element('h2', imports.title),
		element('p', imports.intro(notes.source)),
		...notes.groups.map(groupOf),
	];
}

const openGroups: ReadonlySet<string> = new Set(['doubts', 'privacy', 'evidence']);
