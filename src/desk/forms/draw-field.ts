import type { Element } from 'hast';
import { h } from 'hastscript';
import { shortLabel } from '#editor/cms-field.ts';
import { fieldsOf, type ShapeField, type Shape } from '#editor/shape.ts';
import { isRecord, propertyOf, textIn } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import {
	choicesFor,
	drawBoolean,
	drawControl,
	drawSelect,
	type FormContext,
	type ControlValue,
} from './controls.ts';
import { chip, disclosure, hidden } from './elements.ts';

/** A field of a schema with its label; an object with many fields of its own is folded. */
export function drawField(
	{ shape }: Pick<ShapeField, 'shape'>,
	place: ControlValue,
	context: FormContext,
): Element {
	const { description = '' } = shape;
	const label = shortLabel(description);
	if (shape.properties) {
		const isOpen = JSON.stringify(place.value ?? '').includes('"（待写');
		return disclosure(label, isOpen, drawFields(shape, place, context));
	}
	if (shape.items)
		return h(
			'fieldset.field',
			h('legend', label),
			drawGroup(shape.items, { ...place, label }, context),
		);
	if (shape.type === 'boolean')
		return h('div.field', [h('label', [drawBoolean(place), ' ', label])]);
	// What there is to choose explains itself.
	const isChosen = choicesFor(shape, context) !== null;
	const hint = isChosen || description === label ? '' : description.slice(label.length + 1);
	return h(
		'div.field',
		h('label', { htmlFor: place.name }, [label, hint === '' ? null : h('small', hint)]),
		drawControl(shape, place, context),
	);
}

/** The fields of an object: what is needed or said first, what is rare behind a fold. */
export function drawFields(
	shape: Shape,
	{ name, value }: ControlValue,
	context: FormContext,
): Element[] {
	const places = fieldsOf(shape)
		.filter(({ shape: { const: constant } }) => constant === undefined)
		.map((field) => ({
			field,
			name: `${name}.${field.name}`,
			value: propertyOf(value, field.name),
		}));
	const [near = [], rare = []] = [true, false].map((isNear) =>
		places
			.filter(({ field, value: own }) => isNearby(field, own) === isNear)
			.map(({ field, ...place }) => drawField(field, place, context)),
	);
	return rare.length === 0 ? near : [...near, disclosure(deskWords.edit.more, false, rare)];
}

/** What is needed, what is written, and what most people have something to say about. */
export const isNearby = ({ name, isRequired, shape }: ShapeField, value: unknown): boolean =>
	isRequired || common.has(name) || !isUnsaid(value, shape.default);

const common: ReadonlySet<string> = new Set(
	'pairings activities commitments quantities quote stage region period by'.split(' '),
);

const isUnsaid = (value: unknown, fallback: unknown): boolean =>
	value === undefined ||
	value === '' ||
	JSON.stringify(value) === JSON.stringify(fallback ?? []) ||
	(isRecord(value) && Object.values(value).every((one) => isUnsaid(one, undefined)));

function drawGroup(items: Shape, place: ControlValue, context: FormContext): Element[] {
	if (items.properties) return [drawList(items, place, context)];
	const chosen = listOf(place.value).map(String);
	const choices = choicesFor(items, context);
	const { name, label: ariaLabel } = place;
	if (!choices)
		return [h('textarea', { name, rows: chosen.length + 1, ariaLabel }, chosen.join('\n'))];
	const labelled = chosen.map(
		(value) => choices.find((one) => one.value === value) ?? { value, label: value },
	);
	const others = choices.filter(({ value }) => !chosen.includes(value));
	return [
		...labelled.map((one) => chip(name, one, true)),
		drawSelect(name, others, { chosen: '', none: deskWords.edit.oneMore, label: ariaLabel }),
	];
}

/** Items that can be opened, taken out and added; the script makes a new one from the template. */
function drawList(item: Shape, { name, value }: ControlValue, context: FormContext): Element {
	const draw = (index: string, own: unknown) =>
		h(
			'div.item',
			hidden(`${name}.#`, index),
			h(
				'details',
				{ open: own === undefined },
				h('summary', titleOf(item, own, context) || deskWords.edit.newItem),
				drawFields(item, { name: `${name}.${index}`, value: own }, context),
			),
			context.confirm(name, own),
			h('label.drop', [
				h('input', { type: 'checkbox', name: `${name}.${index}.drop` }),
				` ${deskWords.edit.drop}`,
			]),
		);
	const depth = name.split('.').length;
	return h('desk-list', { dataMark: `@${depth}@` }, [
		...listOf(value).map((own, index) => draw(String(index), own)),
		{ ...h('template'), content: { type: 'root', children: [draw(`@${depth}@`, undefined)] } },
		h('button.add', { type: 'button', hidden: true }, deskWords.edit.add),
	]);
}

/** What an item is known by while it is folded. @example '示范课 3节' */
function titleOf(item: Shape, value: unknown, context: FormContext): string {
	const said = (name: string) => {
		const own = textIn(value, name);
		const { refersTo } = item.properties?.[name]?.editor ?? {};
		const entry = refersTo && context.entriesOf(refersTo).find((one) => one.value === own);
		return entry?.label ?? own;
	};
	const inner = [...listOf(propertyOf(value, 'quantities')), propertyOf(value, 'quantity')].map(
		(one) => textIn(one, 'value') + textIn(one, 'unit'),
	);
	const names = ['type', 'name', 'school', 'role', 'clause', 'text', 'what', 'says', 'kind'];
	const own = [...names.map(said), said('value') + said('unit'), ...inner];
	return own.filter(Boolean).join(' ');
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
