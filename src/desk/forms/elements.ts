import type { Element } from 'hast';
import { h, type Child } from 'hastscript';
import type { Choice } from '#import/new/questions.ts';

/** A form of the desk; its token says that the desk has made it. */
export const postForm = (action: string, token: string, ...children: Child[]): Element =>
	h(
		'form',
		{ method: 'post', action, encType: 'multipart/form-data' },
		hidden('token', token),
		...children,
	);

export const hidden = (name: string, value: string): Element =>
	h('input', { type: 'hidden', name, value });

/** A button that says what is to be done with what the form holds. */
export const button = (label: string, value: string, isMain = false): Element =>
	h(isMain ? 'button.main' : 'button', { name: 'do', value }, label);

/** One of several things to choose. */
export const chip = (name: string, { value, label }: Choice, checked = false): Element =>
	h('label.chip', [h('input', { type: 'checkbox', name, value, checked }), label]);

/** What can be opened. */
export const disclosure = (title: string, isOpen: boolean, ...children: Child[]): Element =>
	h('details.fold', { open: isOpen }, h('summary', title), ...children);
