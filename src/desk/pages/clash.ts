import { h } from 'hastscript';
import { addressOf, goTo } from '#desk/desk.ts';
import { opened, type OpenFile } from '#desk/store/open-file.ts';
import { labelOf } from '#editor/cms-field.ts';
import type { EntryFields } from '#editor/entry-file.ts';
import { fieldsOf } from '#editor/shape.ts';
import { isRecord } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { hidden, postForm } from '#desk/forms/elements.ts';
import { heading, page } from './page.ts';

interface Clash {
	/** The file as somebody else has left it. */
	readonly theirs: OpenFile;
	/** What would have been written over it. */
	readonly text: string;
	/** The form that was sent; it is sent again where somebody wants it so. */
	readonly form: FormData;
	readonly token: string;
}

const words = deskWords.clash;

/**
 * Two people have changed one file: where they differ, both ways, and nothing is lost. Where they do not,
 * as after a way back in the browser, the file as it is.
 */
export function clashPage({ theirs, text, form, token }: Clash): Response {
	const { file, digest } = theirs;
	const mine = opened({ ...theirs, text });
	const different = [
		...fieldsOf(theirs.shape).map(({ name, shape }) => ({
			name,
			label: labelOf(shape.description ?? name),
		})),
		{ name: 'body', label: deskWords.edit.body },
	].filter(({ name }) => wordsOf(theirs.entry[name]) !== wordsOf(mine.entry[name]));
	if (different.length === 0) return goTo(addressOf('edit', { file, same: '' }));
	const kept = [...form].flatMap(([name, value]) =>
		typeof value === 'string' && name !== 'token' && name !== 'digest' ? [hidden(name, value)] : [],
	);
	const column = (title: string, entry: EntryFields) => {
		const fields = different.map(({ name, label }) => [
			h('h3', label),
			h('pre.paper', { tabIndex: 0 }, wordsOf(entry[name]) || deskWords.edit.none),
		]);
		return h('section.part', h('h2', title), ...fields);
	};
	return page(
		{ title: words.title, status: 409 },
		heading(words.title, h('p', words.intro)),
		h('div.both', [column(words.theirs, theirs.entry), column(words.yours, mine.entry)]),
		postForm(
			addressOf('edit', { file }),
			token,
			hidden('digest', digest),
			kept,
			h('p.actions', [
				h('a.button', { href: addressOf('edit', { file }) }, words.takeTheirs),
				h('button', words.takeYours),
			]),
		),
	);
}

/** All that a field holds, an item a line. */
function wordsOf(value: unknown): string {
	if (Array.isArray(value)) return value.map(wordsOf).join('\n');
	if (isRecord(value)) return Object.values(value).map(wordsOf).filter(Boolean).join(' ');
	return typeof value === 'string' ? value : JSON.stringify(value ?? '').replace(/"/g, '');
}
