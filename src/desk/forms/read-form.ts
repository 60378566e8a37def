import { choicesOf, fieldsOf, type Shape } from '#editor/shape.ts';
import { textIn, type Written } from '#files/written.ts';
import { latinName } from '#chinese/file-name.ts';

/** What a form says of an object of a schema, as the editor's entries have it: text as it was typed. */
export function readFields(shape: Shape, name: string, form: FormData): Written {
	return Object.fromEntries(
		fieldsOf(shape).map((field) => [
			field.name,
			field.shape.const ?? readValue(field.shape, `${name}.${field.name}`, form),
		]),
	);
}

function readValue(shape: Shape, name: string, form: FormData): unknown {
	if (shape.properties) return readFields(shape, name, form);
	const written = textOf(form.get(name)) || textOf(form.get(`${name}.open`));
	if (shape.items) return readList(shape.items, name, form);
	if (shape.type === 'boolean') return written !== '';
	if (shape.type === 'integer') return written === '' ? undefined : Number(written);
	return written.replace(/\r\n?/g, '\n');
}

function readList(item: Shape, name: string, form: FormData): unknown[] {
	if (item.properties) {
		const indexes = form.getAll(`${name}.#`).map(textOf);
		const items = indexes
			.filter((index) => !form.has(`${name}.${index}.drop`))
			.map((index) => readFields(item, `${name}.${index}`, form))
			.filter(isSaid);
		return items.map((one, index) => withId(item, one, { index, all: items }));
	}
	const values = form.getAll(name).map(textOf);
	const isChosen = item.editor?.refersTo !== undefined || choicesOf(item) !== null;
	const lines = isChosen ? values : values.flatMap((text) => text.split(/\r?\n/));
	return [...new Set(lines.map((line) => line.trim()).filter(Boolean))];
}

const textOf = (value: FormDataEntryValue | null): string =>
	typeof value === 'string' ? value : '';

/** Whether a value says something, or one within it. */
export const isSaid = (value: unknown): boolean =>
	typeof value === 'object' && value !== null
		? Object.values(value).some(isSaid)
		: value !== undefined && value !== '' && value !== false;

/** An item that has to have a name of its own gets one from its first words, in Latin letters. */
function withId(
	{ required = [] }: Shape,
	item: Written,
	{ index, all }: { readonly index: number; readonly all: readonly Written[] },
): Written {
	if (!required.includes('id') || item['id'] !== '') return item;
	const words = ['clause', 'text', 'what'].map((name) => textIn(item, name)).join('');
	const id = latinName(words);
	return { ...item, id: all.some((one) => one['id'] === id) ? `${id}-${index + 1}` : id };
}
