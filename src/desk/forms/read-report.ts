import { fieldOf, textsOf } from '#desk/desk.ts';
import type { OpenFile } from '#desk/store/open-file.ts';
import { changedText, ofKind, opened } from '#desk/store/open-file.ts';
import { moved, withWords } from '#desk/store/pictures.ts';
import type { OpenDoubt } from '#desk/store/sidecar.ts';
import type { EntryFields } from '#editor/entry-file.ts';
import { readFields } from './read-form.ts';
import { readRows } from './read-rows.ts';
import { settle } from './settle.ts';

/** The text of a file after somebody filled in its form. */
export function textFromForm(
	open: OpenFile,
	form: FormData,
	questions: readonly OpenDoubt[],
	/** Names of schools that have just been registered. */
	registered: ReadonlySet<string> = new Set(),
): string {
	const { shape } = open;
	const rows = readRows(form, open.entry['kind'] === 'summary');
	const written = readFields(shape, 'f', form);
	const lists = Object.entries(rows).filter(([name]) => name in (shape.properties ?? {}));
	const added = lists.map(([name, items]): [string, readonly unknown[]] => [
		name,
		[...listOf(written[name]), ...items],
	]);
	const { doubts, unsure } = settle(form, questions, { written, registered });
	const changed = changedText(open, {
		...written,
		...Object.fromEntries(added),
		...('uncertain' in (shape.properties ?? {}) && {
			uncertain: [...new Set([...doubts, ...unsure, ...listOf(written['uncertain'])])],
		}),
		// What is to be published or reviewed says a button, not a field.
		...kept(open.entry, ['draft', 'submitted']),
		...(open.fileShape.isMarkdown && { body: bodyOf(form) }),
	});
	return ofKind(opened({ ...open, text: changed }), fieldOf(form, 'kind')).text;
}

const kept = (entry: EntryFields, names: readonly string[]) =>
	Object.fromEntries(names.flatMap((name) => (name in entry ? [[name, entry[name]]] : [])));

/** The text with what was said of its pictures, each of them where it was put. */
function bodyOf(form: FormData): string {
	const pictures = textsOf(form, 'picture').map((url, index) => ({
		url,
		alt: fieldOf(form, `picture.${index}.alt`),
		caption: fieldOf(form, `picture.${index}.caption`),
		after: fieldOf(form, `picture.${index}.after`),
	}));
	const written = withWords(fieldOf(form, 'body').replace(/\r\n?/g, '\n'), pictures);
	return pictures.reduce(
		(body, { url, after }) => (after === '' ? body : moved(body, url, after)),
		written,
	);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
