import CMS, { type CustomPreviewTemplateProps } from '@sveltia/cms';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { drawImportNotes } from '#check/draw-import-notes.ts';
import { importNotes, type ImportNotes } from '#check/import-notes.ts';
import { importsCollection, importsFormat } from '#editor/shape.ts';
import { importsWords } from '#i18n/words/imports.ts';
import styles from './import-notes.css?raw';

/**
 * Shows beside the fields of a report what the importer noted about it: what is to be checked, what
 * was read from which words, what was put right and taken away. Below stands the text.
 */
export function showImportNotes(kinds: readonly string[]): void {
	CMS.registerCustomFormat(importsFormat, 'import.json', {
		fromFile: (text) => ({ notes: importNotes(JSON.parse(text)) }),
	});
	CMS.registerPreviewStyle(styles, { raw: true });
	for (const kind of kinds) CMS.registerPreviewTemplate(kind, besideFields);
}

function besideFields({ entry, getCollection, widgetFor }: CustomPreviewTemplateProps): unknown {
	const slug = entry.get('slug');
	const { h: element } = window;
	return element('div', { className: 'beside' }, [
		element('section', {
			key: `notes ${slug}`,
			ref: (place: HTMLElement | null) => {
				if (place?.childElementCount === 0) void fill(place, notesOf(getCollection, slug));
			},
		}),
		element('section', { key: 'body' }, [
			element('h2', { key: 'title' }, imports.body),
			element('div', { key: 'text' }, widgetFor('body')),
		]),
	]);
}

async function fill(place: HTMLElement, notes: Promise<ImportNotes | undefined>): Promise<void> {
	place.innerHTML = toHtml(h(null, drawNotes(await notes)));
}

const { imports } = importsWords;

const drawNotes = (notes: ImportNotes | undefined) =>
	notes
		? [
				h('h2', imports.title),
				h('p', imports.intro(notes.source)),
				...drawImportNotes(notes.groups),
			]
		: [h('p', imports.none)];

async function notesOf(
	getCollection: GetCollection,
	slug: string,
): Promise<ImportNotes | undefined> {
	return notesIn(await getCollection(importsCollection, slug));
}

/** A report that was not imported has none. */
function notesIn(found: Awaited<ReturnType<GetCollection>> | undefined): ImportNotes | undefined {
	if (!found || Array.isArray(found)) return undefined;
	const { data }: { readonly data: { readonly notes?: ImportNotes } } = found.toJS();
	return data.notes;
}

type GetCollection = CustomPreviewTemplateProps['getCollection'];

declare global {
	interface Window {
		/** The editor's own way of making elements. */
		readonly h: (
			tag: string,
			attributes: Readonly<Record<string, unknown>>,
			children?: unknown,
		) => unknown;
	}
}
