import type { Element } from 'hast';
import { h } from 'hastscript';
import { drawSelect, type Choice, type FormContext } from '#desk/forms/controls.ts';
import { drawField, fold, isNearby } from '#desk/forms/draw-field.ts';
import type { OpenFile } from '#desk/store/open-file.ts';
import { picturesIn } from '#desk/store/pictures.ts';
import type { Fact } from '#desk/store/facts.ts';
import type { OpenQuestion } from '#desk/store/sidecar.ts';
import { fieldsOf, type Field } from '#editor/shape.ts';
import { propertyOf } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { words } from '#i18n/zh-hans.ts';
import { part } from './page.ts';
import { drawPictures } from './pictures.ts';
import { drawQuestions } from './questions.ts';

/** All that the page of a file shows. */
export interface EditView {
	readonly open: OpenFile;
	readonly token: string;
	/** What there is to tell above the form. */
	readonly notices: readonly Element[];
	readonly questions: readonly OpenQuestion[];
	readonly facts: readonly Fact[];
	readonly form: FormContext;
	/** Pairings of schools that the source names. */
	readonly pairings: readonly Choice[];
	/** The words that the source is marked at. */
	readonly quotes: readonly string[];
	/** What stands beside the form: the source and what the importer noted. */
	readonly beside: readonly Element[];
}

const labels = deskWords.edit;

/** What is asked, what was read, the pictures, the text, and all other fields, each of them once. */
export function drawParts(view: EditView): Element[] {
	const { open, questions, facts, form } = view;
	const { shape, entry, collection } = open;
	const taken = new Set(['draft']);
	const drawOnce = (name: string): Element | null => {
		if (taken.has(name)) return null;
		const field = fieldsOf(shape).find((one) => one.name === name);
		if (!field) return null;
		taken.add(name);
		return field.shape.const === undefined ? fieldOf(field, view) : drawKind(field.shape.const);
	};
	const asked = drawQuestions(questions, { ...view, drawOnce, file: open.file, shape });
	const read = facts.flatMap((fact) => {
		const own = drawOnce(fact.field);
		if (!own) return [];
		const isList = fact.field === 'activities' || fact.field === 'totals';
		const confirm = isList ? null : form.confirm(fact.field, undefined);
		return h('div', { className: ['card', 'fact'] }, confirm ? [own, confirm] : [own]);
	});
	const body = typeof entry['body'] === 'string' ? entry['body'] : '';
	const isReport = collection === 'reports';
	const rest = fieldsOf(shape).filter(({ name }) => !taken.has(name));
	const [near = [], rare = []] = [true, false].map((isNear) =>
		rest
			.filter((field) => {
				// A plan counts nothing as done.
				const isForeign = field.name === 'activities' && entry['kind'] === 'plan';
				return (isNearby(field, propertyOf(entry, field.name)) && !isForeign) === isNear;
			})
			.flatMap(({ name }) => drawOnce(name) ?? []),
	);
	const allRight = h('button', { type: 'button', className: ['all-right'] }, labels.allRight);
	const isImported = asked.length + read.length > 0;
	const text = [
		...(isReport ? [part(labels.photos, drawPictures(open.file, picturesIn(body)))] : []),
		...(open.fileShape.isMarkdown ? [drawBody(body)] : []),
	];
	const more = rare.length > 0 ? [fold(labels.more, rare)] : [];
	return [
		...(asked.length > 0 ? [part(labels.questions(asked.length), asked, 'questions')] : []),
		...(read.length > 0
			? [
					part(labels.facts, [
						h('div', { className: ['before'] }, [
							h('p', { className: ['soft'] }, labels.factsHint),
							allRight,
						]),
						...read,
					]),
				]
			: []),
		// Who writes begins with the title; who checks what was read begins with that.
		...(isImported ? text : [h('section', { className: ['part'] }, near), ...text]),
		isImported
			? part(labels.rest, [...near, ...more])
			: h('section', { className: ['part'] }, more),
	];
}

function fieldOf(field: Field, { open: { entry }, questions, form }: EditView): Element {
	const value = propertyOf(entry, field.name);
	const open = new Set(questions.map(({ text }) => text));
	// What is asked above is not said twice.
	const shown =
		field.name === 'uncertain' && Array.isArray(value)
			? value.filter((one) => !open.has(String(one)))
			: value;
	return drawField(field, { name: `f.${field.name}`, value: shown }, form);
}

const drawKind = (kind: string): Element =>
	h('div', { className: ['field'] }, [
		h('label', { htmlFor: 'kind' }, labels.kind),
		drawSelect(
			'kind',
			Object.entries(words.kind).map(([value, label]) => ({ value, label })),
			{ chosen: kind, none: labels.none },
		),
	]);

const drawBody = (body: string): Element =>
	part(labels.body, [
		h('p', { className: ['soft'], id: 'body-hint' }, labels.bodyHint),
		h(
			'textarea',
			{ name: 'body', rows: 16, ariaLabel: labels.body, ariaDescribedBy: 'body-hint' },
			body,
		),
	]);
