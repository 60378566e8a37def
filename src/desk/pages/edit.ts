import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import type { OpenFile } from '#desk/store/open-file.ts';
import { textIn } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { drawParts, type EditView } from './edit-parts.ts';
import { button, heading, hidden, page, postForm } from './page.ts';

const labels = deskWords.edit;

/** The form of a file, beside the source that it was read from. */
export function editPage(view: EditView): Response {
	const { open, token, notices, beside } = view;
	const { file, entry, digest, collection } = open;
	const isReport = collection === 'reports';
	const names = ['title', 'name', 'summary'].map((name) => textIn(entry, name));
	const title = names.find(Boolean) ?? file;
	const state = entry['draft'] === true ? labels.isDraft : labels.isPublic;
	const drawn = drawParts(view);
	return page({ title, part: isReport ? 'reports' : undefined }, [
		heading(title, ...(isReport ? [h('p', [h('span', { className: ['mark'] }, state)])] : [])),
		...notices,
		h('div', { className: beside.length > 0 ? ['both'] : [] }, [
			h('desk-form', { dataUnsaved: labels.unsaved }, [
				postForm(addressOf('edit', { file }), token, [
					hidden('digest', digest),
					...drawn,
					h('div', { className: ['actions'] }, drawActions(open)),
				]),
			]),
			...(beside.length > 0 ? [h('aside', { className: ['source'] }, [...beside])] : []),
		]),
	]);
}

function drawActions({ collection, entry }: OpenFile): Element[] {
	const save = button(labels.save, 'do', 'save', collection !== 'reports');
	if (collection !== 'reports') return [save];
	const preview = button(labels.preview, 'do', 'preview');
	return entry['draft'] === true
		? [
				save,
				preview,
				button(labels.review, 'do', 'review'),
				button(labels.publish, 'do', 'publish', true),
			]
		: [save, preview, button(labels.unpublish, 'do', 'unpublish')];
}
