import { z } from 'astro/zod';
import { propertyOf } from '#files/written.ts';

export type Schema = z.core.$ZodType;

export interface SchemaField {
	readonly schema: Schema;
	readonly description: string | undefined;
}

/** The field at a path of the data; `data` decides between the members of a union. */
export function fieldAt(
	schema: Schema,
	path: readonly PropertyKey[],
	data: unknown,
): SchemaField | undefined {
	const { schema: inner, description } = unwrap(schema);
	const [key, ...rest] = path;
	if (key === undefined) return { schema: inner, description };
	const next = childOf(inner, key, data);
	return next && fieldAt(next, rest, propertyOf(data, key));
}

/** The keys that an object of this field may have. */
export function keysOf(field: SchemaField | undefined, data: unknown): string[] {
	if (!field) return [];
	const schema = memberFor(field.schema, data);
	return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function childOf(schema: Schema, key: PropertyKey, data: unknown): Schema | undefined {
	const member = memberFor(schema, data);
	if (member instanceof z.ZodObject) {
		const shape: Record<string, Schema> = member.shape;
		return shape[String(key)];
	}
	if (member instanceof z.ZodArray) return member.element;
	if (member instanceof z.ZodRecord) return member.valueType;
	return undefined;
}

/** For a union the member that the data's `kind` or shape points to. */
function memberFor(schema: Schema, data: unknown): Schema {
	if (!(schema instanceof z.ZodUnion)) return schema;
	const members = schema.options.map((option) => unwrap(option).schema);
	const kind = propertyOf(data, 'kind');
	const fits = (member: Schema) =>
		Array.isArray(data)
			? member instanceof z.ZodArray
			: member instanceof z.ZodObject &&
				member.shape['kind'] instanceof z.ZodLiteral &&
				member.shape['kind'].value === kind;
	return (
		members.find(fits) ??
		members.find((member) => member instanceof z.ZodObject) ??
		members[0] ??
		schema
	);
}

/** Takes off what only wraps a schema, and keeps the outermost description. */
function unwrap(schema: Schema): SchemaField {
	const description = z.globalRegistry.get(schema)?.description;
	const inner = wrappedBy(schema);
	if (!inner) return { schema, description };
	const field = unwrap(inner);
	return { schema: field.schema, description: description ?? field.description };
}

function wrappedBy(schema: Schema): Schema | undefined {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return schema.def.innerType;
	return schema instanceof z.ZodPipe ? schema.def.in : undefined;
}
