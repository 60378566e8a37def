import { collections } from '#archive/collections.ts';
import { reportSchema, type ReportKind } from '#model/report.ts';
import { objectShapeOf } from './shape-of.ts';
import type { FileShape, ObjectShape } from './shape.ts';

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

/** How the files of every collection are built. */
export const fileShapes: Readonly<Record<EditedCollection, FileShape>> = {
	reports: { isMarkdown: true, shapes: Object.fromEntries(kindShapes()) },
	pages: { isMarkdown: true, shapes: { '': objectShapeOf(collections.pages.schema) } },
	pairings: { isMarkdown: false, shapes: { '': objectShapeOf(collections.pairings.schema) } },
	schools: { isMarkdown: false, shapes: { '': objectShapeOf(collections.schools.schema) } },
	programmes: { isMarkdown: false, shapes: { '': objectShapeOf(collections.programmes.schema) } },
	bulletins: { isMarkdown: false, shapes: { '': objectShapeOf(collections.bulletins.schema) } },
	site: { isMarkdown: false, shapes: { '': objectShapeOf(collections.site.schema) } },
};

/** Every kind of report in the order of the model. */
export function kindShapes(): [kind: ReportKind, shape: ObjectShape][] {
	return reportSchema.options.map((option) => [option.shape.kind.value, objectShapeOf(option)]);
}

/** What the editor calls the way a collection's files are written. */
export const formatOf = (name: EditedCollection): string => `jiedui-${name}`;
