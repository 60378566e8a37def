import type { Field as CmsField } from '@sveltia/cms';
import { editorWords } from '#i18n/words/editor.ts';
import type { EditorField } from '#model/editor-field.ts';
import { shownName } from './pairing-name.ts';
import { choicesOf, fieldsOf, type ShapeField, type Shape } from './shape.ts';
import { editableOf } from './values.ts';

/** The editor's fields for an object, in the order of its schema. */
export const cmsFieldsOf = (shape: Shape): CmsField[] => fieldsOf(shape).map(cmsFieldOf);

function cmsFieldOf({ name, shape, isRequired }: ShapeField): CmsField {
	const { description = '', const: constant } = shape;
	const label = shortLabel(description);
	if (constant !== undefined) return { name, label, widget: 'hidden', default: constant };
	const hint = description === label ? {} : { hint: description };
	return { name, label, required: isRequired, ...hint, ...widgetOf(shape) };
}

/**
 * A name short enough to stand above a field: what the description says before it begins to explain.
 * @example labelOf('数：12、10+（十余）') // '数'
 */
export function shortLabel(description: string): string {
	const [label = ''] = description.split(/[：；，。（]/);
	return label.trim();
}

/** What a value looks like in the editor. Throws where the model says something that has no widget. */
function widgetOf(shape: Shape): Widget {
	const { type, editor, properties, items } = shape;
	if (properties) return { widget: 'object', collapsed: 'auto', fields: cmsFieldsOf(shape) };
	if (items) return listOf(shape, items);
	if (editor?.refersTo) return relationTo(editor.refersTo);
	const choices = choicesOf(shape);
	if (choices) return { widget: 'select', options: choices.map(({ word }) => word) };
	if (type === 'boolean') return { widget: 'boolean', default: shape.default === true };
	if (type === 'integer') return wholeNumber(shape);
	if (type === 'string' || Array.isArray(type)) return textOf(shape);
	throw new Error(`No field of the editor stands for ${JSON.stringify(shape)}`);
}

type Widget = DistributiveOmit<CmsField, 'name' | 'label'>;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
	? Omit<Union, Key>
	: never;

/** From this length on a text deserves more than one line to write on. */
const paragraph = 120;

function textOf(shape: Shape): Widget {
	if (shape.format === 'uri') return { widget: 'string', type: 'url' };
	if (shape.format === 'email') return { widget: 'string', type: 'email' };
	const { pattern, hint = editorWords.wrong, maxLength } = { ...shape, ...shape.editor };
	const fallback = editableOf(shape, shape.default);
	const limits = {
		...(maxLength !== undefined && { maxlength: maxLength }),
		...(pattern !== undefined && { pattern: [pattern, hint] satisfies [string, string] }),
		...(typeof fallback === 'string' && { default: fallback }),
	};
	return maxLength !== undefined && maxLength >= paragraph
		? { widget: 'text', ...limits }
		: { widget: 'string', use_emoji_autocomplete: false, ...limits };
}

/** The limits that Zod gives every whole number say nothing. */
const wholeNumber = ({ minimum = -Infinity, maximum = Infinity, default: fallback }: Shape) =>
	({
		widget: 'number',
		value_type: 'int',
		...(minimum > Number.MIN_SAFE_INTEGER && { min: minimum }),
		...(maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
		...(typeof fallback === 'number' && { default: fallback }),
	}) satisfies Widget;

function listOf(shape: Shape, item: Shape): Widget {
	const { minItems = 0 } = shape;
	const least = minItems > 0 ? { min: minItems } : {};
	const choices = choicesOf(item);
	if (choices) {
		const fallback = editableOf(shape, shape.default);
		return {
			widget: 'select',
			multiple: true,
			options: choices.map(({ word }) => word),
			default: Array.isArray(fallback) ? fallback.map(String) : [],
			...least,
		};
	}
	if (item.editor?.refersTo) {
		return { ...relationTo(item.editor.refersTo), multiple: true, ...least };
	}
	if (item.properties) {
		const summary = `{{fields.${titleOf(item)}}}`;
		return { widget: 'list', collapsed: 'auto', summary, fields: cmsFieldsOf(item), ...least };
	}
	return {
		widget: 'list',
		field: { name: 'item', label: editorWords.item, ...widgetOf(item) },
		...least,
	};
}

/** The field by which a folded item of a list is known. */
function titleOf(item: Shape): string {
	const names = fieldsOf(item).map(({ name }) => name);
	return titles.find((title) => names.includes(title)) ?? names[0] ?? '';
}

const titles = ['name', 'clause', 'text', 'what', 'says', 'type', 'school', 'value'];

type Referred = NonNullable<EditorField['refersTo']>;

/** A file of a collection, to be chosen from those that there are. */
const relationTo = (collection: Referred) =>
	({
		widget: 'relation',
		collection,
		value_field: '{{slug}}',
		display_fields: [shown[collection].display],
		search_fields: [...shown[collection].search, '{{slug}}'],
	}) satisfies Widget;

const shown: Readonly<Record<Referred, { display: string; search: readonly string[] }>> = {
	schools: { display: '{{name}}', search: ['name'] },
	programmes: { display: '{{name}}', search: ['name'] },
	pairings: {
		display: `{{${shownName}}}`,
		search: [shownName, 'summary'],
	},
	reports: { display: '{{title}}', search: ['title'] },
};
