import { z } from 'astro/zod';
import { collections } from '#archive/collections.ts';
import { reportSchema, type ReportKind } from '#model/report.ts';
import type { FileShape, Shape } from './shape.ts';

/** The collections whose files the editor opens. */
export const editedCollections = [
	'reports',
	'pairings',
	'schools',
	'programmes',
	'bulletins',
	'pages',
	'site',
] as const;

export type EditedCollection = (typeof editedCollections)[number];

const rare = [
	'isBrief',
	'confirms',
	'disputes',
	'evidence',
	'corrections',
	'waivers',
	'withdrawn',
	'aliases',
];

/** How the files of every collection are built. */
export const fileShapes: Readonly<Record<EditedCollection, FileShape>> = {
	reports: { isMarkdown: true, shapes: Object.fromEntries(kindShapes()), rare },
	pages: { ...oneShape('pages'), isMarkdown: true },
	pairings: oneShape('pairings'),
	schools: oneShape('schools'),
	programmes: oneShape('programmes'),
	bulletins: oneShape('bulletins'),
	site: oneShape('site'),
};

function oneShape(name: EditedCollection): FileShape {
	return { isMarkdown: false, shapes: { '': shapeOf(collections[name].schema) }, rare: [] };
}

/** Every kind of report in the order of the model. */
export function kindShapes(): [kind: ReportKind, shape: Shape][] {
	return reportSchema.options.map((option) => [option.shape.kind.value, shapeOf(option)]);
}

/** What the editor calls the way a collection's files are written. */
export const formatOf = (name: EditedCollection): string => `jiedui-${name}`;

/** How values of a schema are written. Where there are several ways, the editor offers the first. */
export function shapeOf(schema: z.ZodType): Shape {
	const shape: Shape = JSON.parse(
		JSON.stringify(
			z.toJSONSchema(schema, {
				io: 'input',
				override({ zodSchema, jsonSchema }) {
					const { anyOf, ...own } = jsonSchema;
					if (anyOf) Object.assign(jsonSchema, { ...anyOf[0], ...own, anyOf: undefined });
					// Zod leaves it out where the code sees something else than what is written.
					if (zodSchema instanceof z.ZodDefault) jsonSchema.default = zodSchema.def.defaultValue;
				},
			}),
		),
	);
	return shape;
}
