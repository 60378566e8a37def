import path from 'node:path';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PrivacyQuestion } from '#check/confirmations.ts';
import { addressOf } from '#desk/desk.ts';
import { drawSelect } from '#desk/forms/controls.ts';
import { passagesIn, picturesIn, type ShownPicture } from '#desk/store/pictures.ts';
import type { EntryFields } from '#editor/entry-file.ts';
import { textIn } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { hidden } from '#desk/forms/elements.ts';
import type { Choice } from '#import/new/questions.ts';

const labels = deskWords.edit;

/** The pictures of a report, whole, with what is said of them and where they stand, and a way to add more. */
export function drawPictures(file: string, body: string): (Element | null)[] {
	const pictures = picturesIn(body);
	const passages = passagesIn(body).map((value) => ({ value, label: shortened(value) }));
	return [
		...pictures.map((picture, index) =>
			drawPicture(picture, { file, name: `picture.${index}`, passages }),
		),
		h('div.add-photos', [
			h('label', { htmlFor: 'photos' }, labels.addPhotos),
			h('input#photos', { type: 'file', name: 'photos', accept: 'image/*', multiple: true }),
			drawAfter('photos.after', passages, labels.atEnd),
		]),
	];
}

/** Asks for what only a person can judge: whether pictures and words may be public. */
export function drawSeen(asked: readonly PrivacyQuestion[], entry: EntryFields): Element | null {
	if (asked.length === 0) return null;
	const { pictures, word, seen, by, byHint } = deskWords.seen;
	const words = asked.filter(({ kind }) => kind === 'word');
	return h('div.card.seen', [
		asked.length > words.length ? h('p', pictures) : null,
		...words.map(({ shown, context }) => h('p', [word(shown), h('small', context)])),
		...asked.map(({ key }) => hidden('seen.key', key)),
		h('label', [h('input', { type: 'checkbox', name: 'seen', value: 'yes' }), ` ${seen}`]),
		h('div.field', [
			h('label', { htmlFor: 'by' }, [by, h('small', byHint)]),
			h('input#by', { name: 'by', value: textIn(entry['credits'], 'text'), maxLength: 40 }),
		]),
	]);
}

interface PictureContext {
	readonly file: string;
	/** What the names of its controls begin with. */
	readonly name: string;
	readonly passages: readonly Choice[];
}

const drawPicture = (
	{ url, alt, caption }: ShownPicture,
	{ file, name, passages }: PictureContext,
) =>
	h('div.card.picture', [
		h('img', {
			src: addressOf('picture', { file: path.posix.join(path.posix.dirname(file), url) }),
			alt,
			loading: 'lazy',
		}),
		h(
			'div',
			hidden('picture', url),
			// What stands below a picture is the first that somebody would say of it.
			drawWords(`${name}.alt`, labels.alt, alt || caption),
			drawWords(`${name}.caption`, labels.caption, caption),
			drawAfter(`${name}.after`, passages, labels.stays),
		),
	]);

const drawWords = (id: string, label: string, value: string): Element[] => [
	h('label', { htmlFor: id }, label),
	h('input', { id, name: id, value, maxLength: 100, autoComplete: 'off' }),
];

/** Asks behind which passage of the text a picture is to stand. */
const drawAfter = (name: string, passages: readonly Choice[], none: string): Element[] =>
	passages.length === 0
		? []
		: [
				h('label', { htmlFor: name }, labels.after),
				drawSelect(name, passages, { chosen: '', none }),
			];

const shortened = (text: string): string => {
	const plain = text.replace(/[#*>|\s]+/g, ' ').trim();
	return plain.length > 24 ? `${plain.slice(0, 24)}……` : plain;
};
