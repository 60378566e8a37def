import type { Field as CmsField } from '@sveltia/cms';
import { editorWords } from '#i18n/words/editor.ts';
import { cmsFieldsOf } from './cms-field.ts';
import { fileShapes } from './file-shapes.ts';
import { rareKey, type Shape } from './shape.ts';

/** The editor's fields for a report of a kind, in the order in which people have something to say. */
export const reportFieldsOf = (shape: Shape): CmsField[] =>
	foldRare(withBody(cmsFieldsOf(shape).map(beginsAsDraft)));

/** What is written in the editor is published only after somebody says so. */
const beginsAsDraft = (field: CmsField): CmsField =>
	field.name === 'draft' && field.widget === 'boolean' ? { ...field, default: true } : field;

/** What few reports have is one thing more, which can be opened. */
function foldRare(fields: CmsField[]): CmsField[] {
	const isRare = ({ name }: CmsField): boolean => fileShapes.reports.rare.includes(name);
	return [
		...fields.filter((field) => !isRare(field)),
		{
			name: rareKey,
			label: editorWords.rare,
			hint: editorWords.rareHint,
			widget: 'object',
			collapsed: true,
			fields: fields.filter(isRare),
		},
	];
}

/** The text comes behind the first things one has to say about it. */
export function withBody(fields: CmsField[]): CmsField[] {
	const place = fields.findIndex(({ name }) => name === 'date') + 1 || fields.length;
	return [...fields.slice(0, place), body, ...fields.slice(place)];
}

const body: CmsField = {
	name: 'body',
	label: editorWords.body,
	hint: editorWords.bodyHint,
	widget: 'richtext',
	required: false,
	// The other mode writes Markdown its own way as soon as it is shown, and loses escapes.
};
