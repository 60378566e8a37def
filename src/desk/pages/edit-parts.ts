import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PrivacyQuestion } from '#check/confirmations.ts';
import { drawSelect, type FormContext } from '#desk/forms/controls.ts';
import { drawField, isNearby } from '#desk/forms/draw-field.ts';
import type { ImportedFact } from '#desk/store/facts.ts';
import type { OpenFile } from '#desk/store/open-file.ts';
import type { OpenDoubt } from '#desk/store/sidecar.ts';
import { fieldsOf, type ShapeField } from '#editor/shape.ts';
import { propertyOf, textIn } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { words } from '#i18n/zh-hans.ts';
import { disclosure } from '#desk/forms/elements.ts';
import type { Choice } from '#import/new/questions.ts';
import { part } from './page.ts';
import { drawPictures, drawSeen } from './pictures.ts';
import { drawQuestions } from './questions.ts';

/** All that the page of a file shows. */
export interface EditView {
	readonly open: OpenFile;
	readonly token: string;
	/** What there is to tell above the form. */
	readonly told: Element | undefined;
	readonly questions: readonly OpenDoubt[];
	readonly facts: readonly ImportedFact[];
	readonly form: FormContext;
	/** Pairings of schools that the source names. */
	readonly pairings: readonly Choice[];
	/** What only a person can judge. */
	readonly asked: readonly PrivacyQuestion[];
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** The words that the source is marked at. */
	readonly quotes: readonly string[];
	/** What stands beside the form: the source and what the importer noted. */
	readonly beside: readonly Element[];
}

const labels = deskWords.edit;

/** What is asked, what was read, the pictures, the text, and all other fields, each of them once. */
export function drawParts(view: EditView): (Element | null)[] {
	const { open, questions } = view;
	const { file, shape, entry, fileShape, collection } = open;
	const fields = fieldsOnce(view);
	const asked = drawQuestions(questions, { ...view, drawOnce: fields.draw, shape });
	const read = drawFacts(view, fields.draw);
	const body = textIn(entry, 'body');
	const text = [
		collection === 'reports'
			? part(labels.photos, drawSeen(view.asked, entry), ...drawPictures(file, body))
			: null,
		fileShape.isMarkdown ? drawBody(body) : null,
	];
	const { near, rare } = fields.rest();
	const more = rare.length > 0 ? disclosure(labels.more, false, rare) : null;
	// Who writes begins with the title; who checks what was read begins with that.
	if (asked.length + read.length === 0)
		return [h('section.part', near), ...text, h('section.part', more)];
	const isRead = [
		h('div.before', [
			h('p.soft', labels.factsHint),
			h('button.all-right', { type: 'button' }, labels.allRight),
		]),
		...read,
	];
	return [
		asked.length > 0 ? part(labels.questions(asked.length), asked) : null,
		read.length > 0 ? part(labels.facts, isRead) : null,
		...text,
		part(labels.rest, near, more),
	];
}

/** The fields of a file, each of which is drawn in one place. */
function fieldsOnce(view: EditView) {
	const { shape, entry } = view.open;
	// What is to be published or reviewed say the buttons.
	const taken = new Set(['draft', 'submitted']);
	const draw = (name: string): Element | null => {
		const field = fieldsOf(shape).find((one) => one.name === name);
		if (!field || taken.has(name)) return null;
		taken.add(name);
		return field.shape.const === undefined ? fieldOf(field, view) : drawKind(field.shape.const);
	};
	const isNear = (field: ShapeField): boolean =>
		// A plan counts nothing as done.
		!(field.name === 'activities' && entry['kind'] === 'plan') &&
		isNearby(field, propertyOf(entry, field.name));
	return {
		draw,
		/** What has not been drawn yet: what is needed or said, and what is rare. */
		rest() {
			const left = fieldsOf(shape).filter(({ name }) => !taken.has(name));
			const drawn = (fields: readonly ShapeField[]) =>
				fields.flatMap(({ name }) => draw(name) ?? []);
			return {
				near: drawn(left.filter(isNear)),
				rare: drawn(left.filter((field) => !isNear(field))),
			};
		},
	};
}

/** The fields that the importer filled in, each with what asks a person to confirm it. */
function drawFacts({ facts, form }: EditView, drawOnce: (name: string) => Element | null) {
	return facts.flatMap(({ field }) => {
		const own = drawOnce(field);
		if (!own) return [];
		const isList = field === 'activities' || field === 'totals';
		return h('div.card.fact', own, isList ? null : form.confirm(field, undefined));
	});
}

function fieldOf(field: ShapeField, { open: { entry }, questions, form }: EditView): Element {
	const value = propertyOf(entry, field.name);
	const open = new Set(questions.map(({ text }) => text));
	// What is asked above is not said twice.
	const shown =
		field.name === 'uncertain' && Array.isArray(value)
			? value.filter((one) => !open.has(String(one)))
			: value;
	return drawField(field, { name: `f.${field.name}`, value: shown }, form);
}

function drawKind(kind: string): Element {
	const kinds = Object.entries(words.kind).map(([value, label]) => ({ value, label }));
	return h('div.field', [
		h('label', { htmlFor: 'kind' }, labels.kind),
		drawSelect('kind', kinds, { chosen: kind, none: labels.none }),
	]);
}

const drawBody = (body: string): Element =>
	part(
		labels.body,
		h('p.soft', { id: 'body-hint' }, labels.bodyHint),
		h(
			'textarea',
			{ name: 'body', rows: 16, ariaLabel: labels.body, ariaDescribedBy: 'body-hint' },
			body,
		),
	);
