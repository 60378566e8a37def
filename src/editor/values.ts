import { isRecord, propertyOf } from '#files/written.ts';
import { choicesOf, fieldsOf, type ShapeField, type Shape } from './shape.ts';

/**
 * What an author wrote, as the editor's fields take it: lists are lists even where one value was
 * written, codes are words, and what is not written has the value that stands for it.
 */
export function editableOf(shape: Shape, written: unknown): unknown {
	if (shape.properties) return isRecord(written) ? editableObject(shape, written) : undefined;
	if (shape.items) return editableList(shape.items, written);
	if (shape.type === 'boolean') return typeof written === 'boolean' ? written : undefined;
	if (shape.type === 'integer') return typeof written === 'number' ? written : undefined;
	if (typeof written === 'number') return String(written);
	return typeof written === 'string' ? wordFor(shape, written) : undefined;
}

function editableObject(shape: Shape, written: object): unknown {
	const entries = fieldsOf(shape).map(({ name, shape: inner }) => {
		const value = propertyOf(written, name);
		return [name, editableOf(inner, value === undefined ? inner.default : value)] as const;
	});
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function editableList(item: Shape, written: unknown): unknown[] | undefined {
	if (written === undefined || written === null) return undefined;
	const items: readonly unknown[] = Array.isArray(written) ? written : [written];
	return items.map((one) => editableOf(item, one));
}

function wordFor(shape: Shape, written: string): string {
	const choices = choicesOf(shape);
	if (!choices) return written;
	const text = written.trim();
	return choices.find(({ word, code }) => word === text || code === text)?.word ?? text;
}

/**
 * A value of the editor as it is written into a file: without what says nothing and without what
 * goes without saying. Values that mean the same come out the same.
 */
export function plainOf(shape: Shape, value: unknown): unknown {
	const editable = editableOf(shape, value);
	if (isNothing(editable)) return undefined;
	if (shape.properties) {
		const entries = fieldsOf(shape).map((field) => [
			field.name,
			plainField(field, propertyOf(editable, field.name)),
		]);
		const said = entries.filter(([, plain]) => plain !== undefined);
		return said.length === 0 ? undefined : Object.fromEntries(said);
	}
	const { items } = shape;
	if (items && Array.isArray(editable)) {
		return editable.map((one: unknown) => plainOf(items, one)).filter((one) => !isNothing(one));
	}
	if (typeof editable !== 'string') return editable;
	return shape.editor?.isNumeric ? numberOr(editable.trim()) : editable.trim();
}

/** The value of a field, or `undefined` where leaving it out means the same. */
export function plainField({ shape }: ShapeField, value: unknown): unknown {
	const plain = plainOf(shape, value);
	const unsaid = plainOf(shape, shape.default);
	return unsaid !== undefined && isSame(plain, unsaid) ? undefined : plain;
}

export const isSame = (one: unknown, other: unknown): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/** Whether a value of the editor says nothing. */
function isNothing(value: unknown): boolean {
	if (Array.isArray(value)) return value.length === 0;
	if (isRecord(value)) return Object.values(value).every(isNothing);
	return value === undefined || value === null || value === '';
}

/** `12` is written as a number, `10+` as text. */
const numberOr = (text: string): string | number =>
	/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
