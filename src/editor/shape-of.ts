import { z } from 'astro/zod';
import type { Choice, Field, ObjectShape, Shape } from './shape.ts';

type Schema = z.core.$ZodType;

/** What a schema takes. Throws where the model says something that no editor field stands for. */
export function shapeOf(schema: Schema): Shape {
	const { inner } = unwrap(schema);
	if (inner instanceof z.ZodObject) return objectShapeOf(inner);
	if (inner instanceof z.ZodArray) return listOf(inner);
	if (inner instanceof z.ZodBoolean) return { type: 'boolean' };
	if (inner instanceof z.ZodEnum) return choiceOf(inner.options.map(String), inner);
	if (inner instanceof z.ZodLiteral) return { type: 'constant', value: String(inner.value) };
	if (inner instanceof z.core.$ZodNumber) return wholeOf(inner);
	if (inner instanceof z.ZodURL) return { type: 'url' };
	if (inner instanceof z.ZodEmail) return { type: 'email' };
	if (inner instanceof z.core.$ZodString) return stringOf(inner);
	if (inner instanceof z.ZodPipe) return pipeOf(inner);
	if (inner instanceof z.ZodUnion) return unionOf(inner.options);
	throw new Error(`No field of the editor stands for a ${inner._zod.def.type}`);
}

/** The fields of an object in the order of the schema, behind what says which schema it is. */
export function objectShapeOf(schema: z.ZodObject): ObjectShape {
	const fields = Object.entries<Schema>(schema.shape).map(([name, field]) => fieldOf(name, field));
	const isFirst = ({ shape }: Field): boolean => shape.type === 'constant';
	return {
		type: 'object',
		fields: [...fields.filter(isFirst), ...fields.filter((field) => !isFirst(field))],
	};
}

function fieldOf(name: string, schema: Schema): Field {
	const { description, isRequired, fallback } = unwrap(schema);
	const shape = shapeOf(schema);
	const field = { name, description: description ?? '', isRequired, shape };
	return fallback === undefined ? field : { ...field, fallback: inWords(fallback, shape) };
}

/** Takes off what only wraps a schema, and keeps the outermost description. */
function unwrap(schema: Schema): Unwrapped {
	const description = z.globalRegistry.get(schema)?.description;
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		const within = unwrap(schema.def.innerType);
		const fallback = schema instanceof z.ZodDefault ? schema.def.defaultValue : within.fallback;
		return {
			...within,
			isRequired: false,
			fallback,
			description: description ?? within.description,
		};
	}
	if (description !== undefined || !(schema instanceof z.ZodPipe)) {
		return { inner: schema, isRequired: true, fallback: undefined, description };
	}
	return { ...unwrap(schema.def.in), inner: schema, isRequired: true, fallback: undefined };
}

interface Unwrapped {
	readonly inner: Schema;
	readonly isRequired: boolean;
	readonly fallback: unknown;
	readonly description: string | undefined;
}

const listOf = (schema: z.ZodArray): Shape => ({
	type: 'list',
	item: shapeOf(schema.element),
	fewest: numberIn(schema, 'min_length', 'minimum') ?? 0,
});

/** What is written, for values that the schema turns into something else. */
function pipeOf(pipe: z.ZodPipe): Shape {
	const written = pipe.def.in;
	const source = unwrap(written).inner;
	if (source instanceof z.ZodObject || source instanceof z.ZodArray) return shapeOf(source);
	const longest = numberIn(pipe.def.out, 'max_length', 'maximum');
	if (longest !== undefined) return { type: 'text', longest };
	return refused(pipe) ?? shapeOf(written);
}

/** A list that may be written as one value, or text that may be written as a number. */
function unionOf(options: readonly Schema[]): Shape {
	const list = options.map((option) => unwrap(option).inner).find((o) => o instanceof z.ZodArray);
	if (list) return shapeOf(list);
	const isText = options.some((option) => option instanceof z.core.$ZodString);
	if (isText) return { type: 'text' };
	throw new Error('No field of the editor stands for this union');
}

function stringOf(schema: z.core.$ZodString): Shape {
	const known = refused(schema);
	if (known) return known;
	const longest = numberIn(schema, 'max_length', 'maximum');
	const pattern = limitIn(schema, 'string_format', 'pattern');
	return {
		type: 'text',
		...(longest === undefined ? {} : { longest }),
		...(pattern instanceof RegExp ? { pattern: pattern.source } : {}),
	};
}

function wholeOf(schema: z.core.$ZodNumber): Shape {
	const least = numberIn(schema, 'greater_than', 'value');
	const most = numberIn(schema, 'less_than', 'value');
	return {
		type: 'whole',
		...(least === undefined ? {} : { least }),
		...(most === undefined ? {} : { most }),
	};
}

function numberIn(schema: Schema, check: string, key: string): number | undefined {
	const limit = limitIn(schema, check, key);
	return typeof limit === 'number' ? limit : undefined;
}

/** What one of the checks of a schema compares with. */
function limitIn(schema: Schema, check: string, key: string): unknown {
	const definition = (schema._zod.def.checks ?? [])
		.map(({ _zod: { def } }) => def)
		.find((def) => def.check === check);
	return Object.entries(definition ?? {}).find(([name]) => name === key)?.[1];
}

/**
 * The schemas of the model say themselves what they take, when they are given what they do not: a
 * date refuses with the reason `date`, a closed list names its choices.
 */
function refused(schema: Schema): Shape | undefined {
	const { reason, choices } = refusal(schema, '？');
	switch (reason) {
		case undefined:
			return undefined;
		case 'choice':
			return choiceOf(choices, schema);
		case 'date':
			return refusal(schema, '2021').reason === 'day' ? { type: 'day' } : { type: 'date' };
		case 'amount':
		case 'region':
		case 'id':
			return { type: reason };
		default:
			throw new Error(`No field of the editor stands for what refuses by "${reason}"`);
	}
}

function refusal(schema: Schema, word: string): { reason?: string; choices: string[] } {
	const issue = z.core.safeParse(schema, word).error?.issues[0];
	if (issue?.code !== 'custom' || !issue.params) return { choices: [] };
	const { reason, choices }: { reason?: string; choices?: string[] } = issue.params;
	return { ...(reason === undefined ? {} : { reason }), choices: choices ?? [] };
}

function choiceOf(words: readonly string[], schema: Schema): Shape {
	const choices = words.map((word): Choice => {
		const code = z.core.safeParse(schema, word).data;
		return { word, code: typeof code === 'string' ? code : word };
	});
	return { type: 'choice', choices };
}

/** Defaults are what the code sees; authors see words. */
function inWords(value: unknown, shape: Shape): unknown {
	if (shape.type === 'list' && Array.isArray(value)) {
		return value.map((item: unknown) => inWords(item, shape.item));
	}
	if (shape.type !== 'choice') return value;
	return shape.choices.find(({ code }) => code === value)?.word ?? value;
}
