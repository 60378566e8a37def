import { fieldOf, textsOf } from '#desk/desk.ts';
import type { OpenFile } from '#desk/store/open-file.ts';
import { changedText, ofKind, opened } from '#desk/store/open-file.ts';
import { withWords } from '#desk/store/pictures.ts';
import type { OpenQuestion } from '#desk/store/sidecar.ts';
import { fieldsOf } from '#editor/shape.ts';
import { readFields } from './read-form.ts';
import { readRows } from './read-rows.ts';

/** The text of a file after somebody filled in its form. */
export function textFromForm(
	open: OpenFile,
	form: FormData,
	questions: readonly OpenQuestion[],
): string {
	const { shape } = open;
	const rows = readRows(form, open.entry['kind'] === 'summary');
	const written = readFields(shape, 'f', form);
	const lists = Object.entries(rows).filter(([name]) => name in (shape.properties ?? {}));
	const added = lists.map(([name, items]): [string, readonly unknown[]] => [
		name,
		[...listOf(written[name]), ...items],
	]);
	const settled = textsOf(form, 'settled');
	const doubts = questions.map(({ text }) => text).filter((text) => !settled.includes(text));
	const hasDoubts = fieldsOf(shape).some(({ name }) => name === 'uncertain');
	const changed = changedText(open, {
		...written,
		...Object.fromEntries(added),
		...(hasDoubts && { uncertain: [...doubts, ...listOf(written['uncertain'])] }),
		// What is to be published says a button, not a field.
		...('draft' in open.entry && { draft: open.entry['draft'] }),
		...(open.fileShape.isMarkdown && { body: bodyOf(form) }),
	});
	return ofKind(opened({ ...open, text: changed }), fieldOf(form, 'kind')).text;
}

/** The text with what was said of its pictures. */
function bodyOf(form: FormData): string {
	const pictures = textsOf(form, 'picture').map((url, index) => ({
		url,
		alt: fieldOf(form, `picture.${index}.alt`),
		caption: fieldOf(form, `picture.${index}.caption`),
	}));
	return withWords(fieldOf(form, 'body').replace(/\r\n?/g, '\n'), pictures);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
