import { propertyOf } from '#files/written.ts';
import { editableOf, isNothing } from './editable.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';

/**
 * A value of the editor as it is written into a file: without what says nothing and without what
 * goes without saying. Values that mean the same come out the same.
 */
export function plainOf(shape: Shape, value: unknown): unknown {
	const editable = editableOf(shape, value);
	if (shape.type === 'object') return plainObject(shape, editable);
	if (isNothing(editable)) return undefined;
	if (shape.type === 'list' && Array.isArray(editable)) {
		return editable
			.map((item: unknown) => plainOf(shape.item, item))
			.filter((one) => !isNothing(one));
	}
	if (shape.type === 'amount' && typeof editable === 'string') return numberOr(editable.trim());
	return typeof editable === 'string' ? editable.trim() : editable;
}

function plainObject({ fields }: ObjectShape, editable: unknown): unknown {
	const entries = fields.flatMap((field) => {
		const value = plainField(field, propertyOf(editable, field.name));
		return value === undefined ? [] : [[field.name, value] as const];
	});
	return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The value of a field, or `undefined` where leaving it out means the same. */
export function plainField({ shape, fallback }: Field, value: unknown): unknown {
	const plain = plainOf(shape, value);
	const unsaid = fallback === undefined ? undefined : plainOf(shape, fallback);
	return isSame(plain, unsaid) && !isNothing(unsaid) ? undefined : plain;
}

export const isSame = (one: unknown, other: unknown): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/** `12` is written as a number, `10+` as text. */
const numberOr = (text: string): string | number =>
	/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
