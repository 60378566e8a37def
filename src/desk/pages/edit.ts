import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import { drawField, drawSelect, fold, isNearby, type FormContext } from '#desk/forms/draw-field.ts';
import type { OpenFile } from '#desk/store/open-file.ts';
import { picturesIn } from '#desk/store/pictures.ts';
import type { Fact, OpenQuestion } from '#desk/store/sidecar.ts';
import { fieldsOf, type Field } from '#editor/shape.ts';
import { propertyOf, textIn } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Choice } from '#desk/forms/draw-field.ts';
import { button, heading, hidden, page, part, postForm } from './page.ts';
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

/** The form of a file, beside the source that it was read from. */
export function editPage(view: EditView): Response {
	const { open, token, notices, beside } = view;
	const { file, entry, digest, collection } = open;
	const isReport = collection === 'reports';
	const names = ['title', 'name', 'summary'].map((name) => textIn(entry, name));
	const title = names.find(Boolean) ?? file;
	const state = entry['draft'] === true ? labels.isDraft : labels.isPublic;
	const drawn = drawParts(view);
	return page({ title, part: isReport ? 'reports' : undefined }, [
		heading(title, ...(isReport ? [h('p', [h('span', { className: ['mark'] }, state)])] : [])),
		...notices,
		h('div', { className: beside.length > 0 ? ['both'] : [] }, [
			h('desk-form', { dataUnsaved: labels.unsaved }, [
				postForm(addressOf('edit', { file }), token, [
					hidden('digest', digest),
					...drawn,
					h('div', { className: ['actions'] }, drawActions(open)),
				]),
			]),
			...(beside.length > 0 ? [h('aside', { className: ['source'] }, [...beside])] : []),
		]),
	]);
}

function drawActions({ collection, entry }: OpenFile): Element[] {
	const save = button(labels.save, 'do', 'save', collection !== 'reports');
	if (collection !== 'reports') return [save];
	const preview = button(labels.preview, 'do', 'preview');
	return entry['draft'] === true
		? [
				save,
				preview,
				button(labels.review, 'do', 'review'),
				button(labels.publish, 'do', 'publish', true),
			]
		: [save, preview, button(labels.unpublish, 'do', 'unpublish')];
}

/** What is asked, what was read, the pictures, the text, and all other fields, each of them once. */
function drawParts(view: EditView): Element[] {
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
