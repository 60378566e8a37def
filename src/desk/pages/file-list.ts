import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import { deskWords } from '#i18n/words/desk.ts';

interface Listed {
	readonly file: string;
	readonly title: string;
	readonly detail?: string;
	readonly state?: string;
	/** Whether it has a page of its own that can be looked at. */
	readonly isPage?: boolean;
}

/** Files to open, each with what there is to know of it. */
export const drawFiles = (files: readonly Listed[]): Element =>
	h(
		'ul.files',
		files.map(({ file, title, detail, state, isPage = false }) =>
			h('li', [
				h('a.title', { href: addressOf('edit', { file }) }, title),
				h('span.soft', detail),
				state === undefined ? null : h('span.mark', state),
				isPage ? h('a', { href: addressOf('look', { file }) }, deskWords.home.preview) : null,
			]),
		),
	);
