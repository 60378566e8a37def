import { h } from 'hastscript';
import type { Archive } from '#archive/archive.ts';
import { addressOf, goTo } from '#desk/desk.ts';
import { choicesFor } from '#desk/forms/controls.ts';
import { entriesOf } from '#desk/forms/entries.ts';
import { opened, type OpenFile } from '#desk/store/open-file.ts';
import { shortLabel } from '#editor/cms-field.ts';
import type { EntryFields } from '#editor/entry-file.ts';
import { fieldsOf, type Shape } from '#editor/shape.ts';
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
	/** Knows what people call the files that ids name. */
	readonly archive: Archive | null;
}

const words = deskWords.clash;

/**
 * Two people have changed one file: where they differ, both ways, and nothing is lost. Where they do not,
 * as after a way back in the browser, the file as it is.
 */
export function clashPage({ theirs, text, form, token, archive }: Clash): Response {
	const { file, digest } = theirs;
	const mine = opened({ ...theirs, text });
	const bodyShape: Shape = { description: deskWords.edit.body };
	const different = [...fieldsOf(theirs.shape), { name: 'body', shape: bodyShape }]
		.map(({ name, shape }) => ({
			label: shortLabel(shape.description ?? name),
			wordsIn: (entry: EntryFields) => wordsOf(entry[name], shape, archive),
		}))
		.filter(({ wordsIn }) => wordsIn(theirs.entry) !== wordsIn(mine.entry));
	if (different.length === 0) return goTo(addressOf('edit', { file, same: '' }));
	const kept = [...form].flatMap(([name, value]) =>
		typeof value === 'string' && name !== 'token' && name !== 'digest' ? [hidden(name, value)] : [],
	);
	const column = (title: string, entry: EntryFields) => {
		const fields = different.map(({ label, wordsIn }) => [
			h('h3', label),
			h('pre.paper', { tabIndex: 0 }, wordsIn(entry) || deskWords.edit.none),
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

/** All that a field holds, as its form calls it, an item a line. */
function wordsOf(value: unknown, shape: Shape, archive: Archive | null): string {
	if (Array.isArray(value))
		return value.map((item) => wordsOf(item, shape.items ?? {}, archive)).join('\n');
	if (isRecord(value)) {
		const said = fieldsOf(shape).map((field) => wordsOf(value[field.name], field.shape, archive));
		return said.filter(Boolean).join(' ');
	}
	const text = typeof value === 'string' ? value : JSON.stringify(value ?? '').replace(/"/g, '');
	const choices = choicesFor(shape, { entriesOf: (name) => entriesOf(archive, name) });
	// A digest says nothing to people, but that there is one.
	if (isDigest.test(text)) return words.digest;
	return choices?.find((one) => one.value === text)?.label ?? text;
}

const isDigest = /^[0-9a-f]{16,}(?:\.\w+)?$/;
