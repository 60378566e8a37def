import type { Element } from 'hast';
import { h } from 'hastscript';
import { choicesOf, type Shape } from '#editor/shape.ts';
import { deskWords } from '#i18n/words/desk.ts';
import type { EditorField } from '#model/editor-field.ts';
import { hidden } from './elements.ts';
import type { Choice } from '#import/new/questions.ts';

/** What a form knows besides the schema. */
export interface FormContext {
	/** The files of a collection that an id may name, with what people call them. */
	readonly entriesOf: (collection: Referred) => readonly Choice[];
	/** What asks a person to confirm a value of the importer's, if there is anything to confirm. */
	readonly confirm: (field: string, value: unknown) => Element | null;
}

export type Referred = NonNullable<EditorField['refersTo']> | 'regions';

export interface ControlValue {
	/** The path of the value, which is the name of its control: `activities.0.type`. */
	readonly name: string;
	readonly value: unknown;
	/** What a control is called that has no label of its own. */
	readonly label?: string | undefined;
}

export const drawBoolean = ({ name, value }: ControlValue): Element =>
	h('input', { type: 'checkbox', name, id: name, value: 'true', checked: value === true });

/** From this length on a text deserves more than one line to write on. */
const paragraph = 100;

/** What one value is written or chosen with. */
export function drawControl(
	shape: Shape,
	{ name, value }: ControlValue,
	context: FormContext,
): Element[] {
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
		...(open === undefined ? [] : [hidden(`${name}.open`, open)]),
	];
}

/** What stands where something is still to be written. */
const isUnwritten = /^（待[补写]/;

/** What there is to choose from; `null` where a value is free. */
export function choicesFor(
	shape: Shape,
	context: Pick<FormContext, 'entriesOf'>,
): readonly Choice[] | null {
	if (shape.editor?.isRegion) return context.entriesOf('regions');
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
