import type { Field as CmsField } from '@sveltia/cms';
import { labelOf } from './label.ts';
import { relationOf } from './relation.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';

/** The editor's fields for an object, in the order of its schema. */
export const cmsFieldsOf = ({ fields }: ObjectShape): CmsField[] => fields.map(cmsFieldOf);

function cmsFieldOf(field: Field): CmsField {
	const { name, description, isRequired, shape } = field;
	const label = labelOf(description);
	if (shape.type === 'constant') return { name, label, widget: 'hidden', default: shape.value };
	const hint = description === label ? {} : { hint: description };
	return { name, label, required: isRequired, ...hint, ...widgetOf(field) };
}

/** What a shape looks like in the editor. The compiler names a shape that has no widget. */
function widgetOf({ name, shape, fallback }: Pick<Field, 'name' | 'shape' | 'fallback'>): Widget {
	switch (shape.type) {
		case 'text':
			return { ...textOf(shape), ...(typeof fallback === 'string' ? { default: fallback } : {}) };
		case 'date':
			return { widget: 'string', pattern: [datePattern, dateHint] };
		case 'day':
			return { widget: 'string', pattern: [dayPattern, '请写完整的日期，例如 2026-03-12。'] };
		case 'amount':
			return { widget: 'string', pattern: ['\\d', '请写数，例如 12、10+、约100、近50、2-3。'] };
		case 'region':
			return { widget: 'string', pattern: ['^(\\d\\d){1,3}$', '请写两位、四位或六位数字。'] };
		case 'url':
			return { widget: 'string', type: 'url' };
		case 'email':
			return { widget: 'string', type: 'email' };
		case 'id':
			return relationOf(name) ?? { widget: 'string', pattern: [idPattern, idHint] };
		case 'whole':
			return { ...wholeOf(shape), ...(typeof fallback === 'number' ? { default: fallback } : {}) };
		case 'boolean':
			return { widget: 'boolean', default: fallback === true };
		case 'constant':
			return { widget: 'hidden', default: shape.value };
		case 'choice':
			return { widget: 'select', options: wordsOf(shape) };
		case 'list':
			return listOf(name, shape, Array.isArray(fallback) ? fallback.map(String) : []);
		case 'object':
			return { widget: 'object', collapsed: 'auto', fields: cmsFieldsOf(shape) };
	}
}

type Widget = DistributiveOmit<CmsField, 'name' | 'label'>;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
	? Omit<Union, Key>
	: never;

/** Refuses only what is surely no date; the check of the content knows the calendar. */
const datePattern = '^[0-9X年月日./~?%-]{4,25}$';
const dateHint = '请写日期，知道多少写多少：2026-03-12、2026-03、2026、20XX-11、2026-02/..。';
const dayPattern = '^\\d{4}(-\\d\\d-\\d\\d|年\\d{1,2}月\\d{1,2}日)$';
export const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
export const idHint = '只用小写拉丁字母、数字和连字符。';

/** From this length on a text deserves more than one line to write on. */
const paragraph = 120;

function textOf({ longest, pattern }: Shape & { type: 'text' }): Widget {
	const limits = {
		...(longest === undefined ? {} : { maxlength: longest }),
		...(pattern === undefined
			? {}
			: { pattern: [pattern, '写法不对，请照说明写。'] satisfies Pattern }),
	};
	return longest !== undefined && longest >= paragraph
		? { widget: 'text', ...limits }
		: { widget: 'string', use_emoji_autocomplete: false, ...limits };
}

type Pattern = [string, string];

const wholeOf = ({ least, most }: Shape & { type: 'whole' }): Widget => ({
	widget: 'number',
	value_type: 'int',
	...(least === undefined ? {} : { min: least }),
	...(most === undefined ? {} : { max: most }),
});

function listOf(
	name: string,
	{ item, fewest }: Shape & { type: 'list' },
	fallback: string[],
): Widget {
	const least = fewest > 0 ? { min: fewest } : {};
	if (item.type === 'choice') {
		const options = wordsOf(item);
		return { widget: 'select', multiple: true, options, default: fallback, ...least };
	}
	const relation = item.type === 'id' ? relationOf(name) : undefined;
	if (relation) return { ...relation, multiple: true, ...least };
	if (item.type === 'object') {
		const summary = `{{fields.${titleOf(item)}}}`;
		return { widget: 'list', collapsed: 'auto', summary, fields: cmsFieldsOf(item), ...least };
	}
	const field = { name: 'item', label: '一条', ...widgetOf({ name, shape: item }) };
	return { widget: 'list', field, ...least };
}

/** The field by which a folded item of a list is known. */
function titleOf({ fields }: ObjectShape): string {
	const title = titles.find((name) => fields.some((field) => field.name === name));
	return title ?? fields[0]?.name ?? '';
}

const titles = ['name', 'clause', 'text', 'what', 'says', 'type', 'school', 'value'] as const;

const wordsOf = ({ choices }: Shape & { type: 'choice' }): string[] =>
	choices.map(({ word }) => word);
