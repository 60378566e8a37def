import { isRecord, propertyOf } from '#files/written.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';

/**
 * What an author wrote, as the editor's fields take it: lists are lists even where one value was
 * written, codes are words, and what is not written has the value that stands for it.
 */
export function editableOf(shape: Shape, written: unknown): unknown {
	switch (shape.type) {
		case 'text':
		case 'date':
		case 'day':
		case 'amount':
		case 'region':
		case 'url':
		case 'email':
		case 'id':
		case 'constant':
			return typeof written === 'number' ? String(written) : textIn(written);
		case 'choice':
			return wordFor(shape, written);
		case 'whole':
			return typeof written === 'number' ? written : undefined;
		case 'boolean':
			return typeof written === 'boolean' ? written : undefined;
		case 'list':
			return listIn(shape, written);
		case 'object':
			return objectIn(shape, written);
	}
}

/** Whether a value of the editor says nothing. */
export const isNothing = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0) ||
	(isRecord(value) && Object.values(value).every(isNothing));

const textIn = (written: unknown): string | undefined =>
	typeof written === 'string' ? written : undefined;

function wordFor({ choices }: Shape & { type: 'choice' }, written: unknown): string | undefined {
	const text = textIn(written)?.trim();
	return choices.find(({ word, code }) => word === text || code === text)?.word ?? text;
}

function listIn({ item }: Shape & { type: 'list' }, written: unknown): unknown[] | undefined {
	if (written === undefined || written === null) return undefined;
	const items: readonly unknown[] = Array.isArray(written) ? written : [written];
	return items.map((one) => editableOf(item, one));
}

function objectIn({ fields }: ObjectShape, written: unknown): unknown {
	if (!isRecord(written)) return undefined;
	return Object.fromEntries(
		fields.flatMap((field) => {
			const value = valueIn(field, propertyOf(written, field.name));
			return value === undefined ? [] : [[field.name, value]];
		}),
	);
}

const valueIn = ({ shape, fallback }: Field, written: unknown): unknown =>
	written === undefined ? fallback : editableOf(shape, written);
