import type { Element } from 'hast';
import { h } from 'hastscript';
import { labelOf } from '#editor/cms-field.ts';
import { choicesOf, fieldsOf, type Field, type Shape } from '#editor/shape.ts';
import { isRecord, propertyOf, textIn } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import type { EditorField } from '#model/editor-field.ts';

/** What a form knows besides the schema. */
export interface FormContext {
	/** The files of a collection that an id may name, with what people call them. */
	readonly entriesOf: (collection: Referred) => readonly Choice[];
	/** What asks a person to confirm a value of the importer's, if there is anything to confirm. */
	readonly confirm: (field: string, value: unknown) => Element | null;
}

export type Referred = NonNullable<EditorField['refersTo']>;

export interface Choice {
	readonly value: string;
	readonly label: string;
}

interface Place {
	/** The path of the value, which is the name of its control: `activities.0.type`. */
	readonly name: string;
	readonly value: unknown;
	/** What a control is called that has no label of its own. */
	readonly label?: string | undefined;
}

/** A field of a schema with its label; an object with many fields of its own is folded. */
export function drawField(
	{ shape }: Pick<Field, 'shape'>,
	place: Place,
	context: FormContext,
): Element {
	const { description = '' } = shape;
	const label = labelOf(description);
	if (shape.properties) {
		const isOpen = JSON.stringify(place.value ?? '').includes('"（待写');
		return fold(label, drawFields(shape, place, context), isOpen);
	}
	if (shape.items)
		return h('fieldset', { className: ['field'] }, [
			h('legend', label),
			...drawGroup(shape.items, { ...place, label }, context),
		]);
	if (shape.type === 'boolean')
		return h('div', { className: ['field'] }, [h('label', [drawBoolean(place), ' ', label])]);
	// What there is to choose explains itself.
	const isChosen = choicesFor(shape, context) !== null;
	const hint = isChosen || description === label ? [] : [description.slice(label.length + 1)];
	return h('div', { className: ['field'] }, [
		h('label', { htmlFor: place.name }, [label, ...hint.map((text) => h('small', text))]),
		...drawControl(shape, place, context),
	]);
}

/** The fields of an object: what is needed or said first, what is rare behind a fold. */
export function drawFields(shape: Shape, { name, value }: Place, context: FormContext): Element[] {
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
	return rare.length === 0 ? near : [...near, fold(deskWords.edit.more, rare)];
}

/** What is needed, what is written, and what most people have something to say about. */
export const isNearby = ({ name, isRequired, shape }: Field, value: unknown): boolean =>
	isRequired || common.has(name) || !isUnsaid(value, shape.default);

const common: ReadonlySet<string> = new Set(
	'pairings activities commitments quantities quote stage region period by'.split(' '),
);

export const fold = (title: string, children: readonly Element[], isOpen = false): Element =>
	h('details', { className: ['fold'], open: isOpen }, [h('summary', title), ...children]);

const isUnsaid = (value: unknown, fallback: unknown): boolean =>
	value === undefined ||
	value === '' ||
	JSON.stringify(value) === JSON.stringify(fallback ?? []) ||
	(isRecord(value) && Object.values(value).every((one) => isUnsaid(one, undefined)));

function drawGroup(items: Shape, place: Place, context: FormContext): Element[] {
	if (items.properties) return [drawList(items, place, context)];
	const chosen = listOf(place.value).map(String);
	const choices = choicesFor(items, context);
	if (!choices)
		return [
			h(
				'textarea',
				{ name: place.name, rows: chosen.length + 1, ariaLabel: place.label },
				chosen.join('\n'),
			),
		];
	const labelled = chosen.map(
		(value) => choices.find((one) => one.value === value) ?? { value, label: value },
	);
	const others = choices.filter(({ value }) => !chosen.includes(value));
	return [
		...labelled.map(({ value, label }) =>
			h('label', { className: ['chip'] }, [
				h('input', { type: 'checkbox', name: place.name, value, checked: true }),
				label,
			]),
		),
		drawSelect(place.name, others, {
			chosen: '',
			none: deskWords.edit.oneMore,
			label: place.label,
		}),
	];
}

/** Items that can be opened, taken out and added; the script makes a new one from the template. */
function drawList(item: Shape, { name, value }: Place, context: FormContext): Element {
	const draw = (index: string, own: unknown) =>
		h('div', { className: ['item'] }, [
			h('input', { type: 'hidden', name: `${name}.#`, value: index }),
			h('details', { open: own === undefined }, [
				h('summary', titleOf(item, own, context) || deskWords.edit.newItem),
				...drawFields(item, { name: `${name}.${index}`, value: own }, context),
			]),
			...[context.confirm(name, own)].filter((one) => one !== null),
			h('label', { className: ['drop'] }, [
				h('input', { type: 'checkbox', name: `${name}.${index}.drop` }),
				` ${deskWords.edit.drop}`,
			]),
		]);
	const depth = name.split('.').length;
	return h('desk-list', { dataMark: `@${depth}@` }, [
		...listOf(value).map((own, index) => draw(String(index), own)),
		{ ...h('template'), content: { type: 'root', children: [draw(`@${depth}@`, undefined)] } },
		h('button', { type: 'button', className: ['add'], hidden: true }, deskWords.edit.add),
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

const drawBoolean = ({ name, value }: Place): Element =>
	h('input', { type: 'checkbox', name, id: name, value: 'true', checked: value === true });

/** From this length on a text deserves more than one line to write on. */
const paragraph = 100;

function drawControl(shape: Shape, { name, value }: Place, context: FormContext): Element[] {
	const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	const choices = choicesFor(shape, context);
	if (choices) return [drawSelect(name, choices, { chosen: written, none: deskWords.edit.none })];
	// Who leaves it as it is leaves what says that it is to be written.
	const open = isUnwritten.test(written) ? written : undefined;
	const text = open === undefined ? written : '';
	const { maxLength = shape.editor?.maxLength, format } = shape;
	const own = { name, id: name, maxLength, placeholder: open };
	const type = format === 'email' ? 'email' : shape.type === 'integer' ? 'number' : 'text';
	return [
		(maxLength ?? 0) >= paragraph
			? h('textarea', { ...own, rows: 2 }, text)
			: h('input', { ...own, type, value: text, autoComplete: 'off' }),
		...(open === undefined
			? []
			: [h('input', { type: 'hidden', name: `${name}.open`, value: open })]),
	];
}

/** What stands where something is still to be written. */
const isUnwritten = /^（待[补写]/;

function choicesFor(shape: Shape, context: FormContext): readonly Choice[] | null {
	if (shape.editor?.refersTo) return context.entriesOf(shape.editor.refersTo);
	return choicesOf(shape)?.map(({ word }) => ({ value: word, label: word })) ?? null;
}

/** A choice among some; what was written and is not among them stays. */
export function drawSelect(
	name: string,
	choices: readonly Choice[],
	{ chosen, none, label: ariaLabel }: Selected,
): Element {
	const isKnown = chosen === '' || choices.some(({ value }) => value === chosen);
	const all = isKnown ? choices : [{ value: chosen, label: chosen }, ...choices];
	return h('select', { name, id: name, ariaLabel }, [
		h('option', { value: '' }, none),
		...all.map(({ value, label }) =>
			h('option', { value, selected: value === chosen || undefined }, label),
		),
	]);
}

interface Selected {
	readonly chosen: string;
	/** What stands for no choice. */
	readonly none: string;
	/** What it is called where no label says so. */
	readonly label?: string | undefined;
}
