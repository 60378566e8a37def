import type { Element } from 'hast';
import { h } from 'hastscript';
import { importsWords } from '#i18n/words/imports.ts';
import type { Note } from './import-evidence.ts';
import type { NoteGroup } from './import-notes.ts';

/** The importer's notes as elements; what must be looked at is open, the rest can be opened. */
export const drawImportNotes = (groups: readonly NoteGroup[]): Element[] =>
	groups.map(({ name, notes }) =>
		h(
			`details.${name}`,
			{ open: openGroups.has(name) },
			h('summary', `${importsWords.imports[name]}（${notes.length}）`),
			h('ul', notes.map(drawNote)),
		),
	);

const openGroups: ReadonlySet<string> = new Set(['doubts', 'privacy', 'evidence']);

const drawNote = ({ label, text, quote }: Note): Element =>
	h('li', [
		label === '' ? null : h('b', label),
		label === '' ? null : ' ',
		text,
		quote === undefined ? null : h('q', quote),
	]);
