import { z } from 'astro/zod';
import { collections } from '#archive/collections.ts';
import type { TableField, Table } from './table.ts';
import { tables } from './tables.ts';

/** A JSON Schema that is published, by the name of its file. */
interface NamedSchema {
	readonly name: string;
	readonly title: string;
	readonly schema: object;
}

/** Of every table as JSON, and of what is written in every kind of file of the content folder. */
export const jsonSchemas = (): NamedSchema[] => [
	...tables.map((table) => ({ name: table.name, title: table.title, schema: schemaOf(table) })),
	...Object.entries(collections).map(([name, { schema }]) => ({
		name: `content-${name}`,
		title: `内容文件 ${name}`,
		schema: z.toJSONSchema(schema, {
			io: 'input',
			unrepresentable: 'any',
			reused: 'ref',
			override: ({ jsonSchema }) => {
				const { editor } = jsonSchema;
				delete jsonSchema['editor'];
				if (isWithChoices(editor)) jsonSchema.enum = Object.entries(editor.choices).flat();
			},
		}),
	})),
];

const isWithChoices = (editor: unknown): editor is { choices: Record<string, string> } =>
	typeof editor === 'object' && editor !== null && 'choices' in editor;

const schemaOf = ({ title, description, fields }: Table) => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title,
	description,
	type: 'array',
	items: {
		type: 'object',
		properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field)])),
		required: fields.map(({ name }) => name),
		additionalProperties: false,
	},
});

/** An empty cell is `null`. */
function propertyOf({ type, description, constraints }: TableField) {
	const { required, ...rules } = constraints;
	const known = type === 'date' ? { type: 'string', format: 'date' } : { type };
	const value = { ...known, ...rules };
	return required ? { description, ...value } : { description, anyOf: [value, { type: 'null' }] };
}
