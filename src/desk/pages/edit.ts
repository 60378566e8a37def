import { h } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import type { OpenFile } from '#desk/store/open-file.ts';
import { textIn } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { drawParts, type EditView } from './edit-parts.ts';
import { button, hidden, postForm } from '#desk/forms/elements.ts';
import { heading, page } from './page.ts';

const labels = deskWords.edit;

/** The form of a file, beside the source that it was read from. */
export function editPage(view: EditView): Response {
	const { open, token, told, beside } = view;
	const { file, entry, digest, collection } = open;
	const isReport = collection === 'reports';
	const names = ['title', 'name', 'summary'].map((name) => textIn(entry, name));
	const title = names.find(Boolean) ?? file;
	const draft = entry['submitted'] === true ? labels.isSubmitted : labels.isDraft;
	const state = entry['draft'] === true ? draft : labels.isPublic;
	const form = postForm(
		addressOf('edit', { file }),
		token,
		hidden('digest', digest),
		// What Enter does in a field; the first button in sight may be another.
		h('button.skip', { name: 'do', value: 'save', tabIndex: -1, ariaHidden: 'true' }, labels.save),
		drawParts(view),
		h('div.actions', drawActions(open)),
	);
	return page(
		{ title, current: isReport ? 'reports' : undefined },
		heading(title, isReport ? h('p', [h('span.mark', state)]) : null),
		told,
		h(beside.length > 0 ? 'div.both' : 'div', [
			h('desk-form', form),
			beside.length > 0 ? h('aside.source', [...beside]) : null,
		]),
	);
}

function drawActions({ collection, entry }: OpenFile) {
	const isReport = collection === 'reports';
	const save = button(labels.save, 'save', !isReport);
	if (!isReport) return [save];
	const preview = button(labels.preview, 'preview');
	if (entry['draft'] !== true) return [save, preview, button(labels.unpublish, 'unpublish')];
	return [save, preview, button(labels.review, 'review'), button(labels.publish, 'publish', true)];
}
