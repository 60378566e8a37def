import path from 'node:path';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import type { ShownPicture } from '#desk/store/pictures.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { hidden } from './page.ts';

const labels = deskWords.edit;

/** The pictures of a report, whole, with what is said of them, and a way to add more. */
export const drawPictures = (file: string, pictures: readonly ShownPicture[]): Element[] => [
	...(pictures.length > 0 ? [h('p', { className: ['soft'] }, labels.photosHint)] : []),
	...pictures.map(({ url, alt, caption }, index) =>
		h('div', { className: ['card', 'picture'] }, [
			h('img', {
				src: addressOf('picture', { file: path.posix.join(path.posix.dirname(file), url) }),
				alt,
				loading: 'lazy',
			}),
			h('div', [
				hidden('picture', url),
				...words(`picture.${index}.alt`, labels.alt, { text: alt, longest: 100 }),
				...words(`picture.${index}.caption`, labels.caption, { text: caption, longest: 100 }),
			]),
		]),
	),
	h('label', { className: ['add-photos'] }, [
		h('span', labels.addPhotos),
		h('input', { type: 'file', name: 'photos', accept: 'image/*', multiple: true }),
		h('small', labels.photosLater),
	]),
];

const words = (
	name: string,
	label: string,
	{ text, longest }: { readonly text: string; readonly longest: number },
): Element[] => [
	h('label', { htmlFor: name }, label),
	h('input', { id: name, name, value: text, maxLength: longest, autoComplete: 'off' }),
];
