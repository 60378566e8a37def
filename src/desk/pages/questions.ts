import type { Element } from 'hast';
import { h, type Child } from 'hastscript';
import { fold as simplified } from '#chinese/fold.ts';
import { findDates } from '#chinese/written-dates.ts';
import { drawSelect, type FormContext } from '#desk/forms/controls.ts';
import { unsureOf } from '#desk/forms/settle.ts';
import type { OpenDoubt } from '#desk/store/sidecar.ts';
import { anchorOf } from '#desk/store/source-text.ts';
import { newPairing, newSchool } from '#desk/store/wanted.ts';
import { labelOf } from '#editor/cms-field.ts';
import { choicesOf, type Shape } from '#editor/shape.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { findAmounts } from '#import/facts/counts/amounts.ts';
import { areAlike } from '#import/lists/school-register.ts';
import { chip, hidden, type Choice } from '#desk/forms/elements.ts';

interface QuestionContext {
	/** Draws a field of the report; `null` where it has none of that name or it is drawn already. */
	readonly drawOnce: (field: string) => Element | null;
	readonly shape: Shape;
	/** All words that anchors in the source are made for. */
	readonly quotes: readonly string[];
	/** Pairings that schools of the text belong to. */
	readonly pairings: readonly Choice[];
	readonly form: Pick<FormContext, 'entriesOf'>;
	readonly today: string;
}

const labels = deskWords.edit;

/** Doubts of the importer, each with its words, what answers it, and what settles it. */
export const drawQuestions = (
	questions: readonly OpenDoubt[],
	context: QuestionContext,
): Element[] =>
	questions.map((question, index) => {
		const { text, field, quotes } = question;
		const isRows = quotes.length > 0 && (field === 'activities' || field === 'commitments');
		const own = isRows ? null : context.drawOnce(field);
		const hasTitle = own !== null || isRows;
		return h(
			'div.card.question',
			hidden('question', text),
			h('h3', hasTitle ? titleOf(field) : text),
			hasTitle ? h('p.soft', text) : null,
			own,
			drawChoices(question, context),
			quotes.map(({ quote, reason }, row) =>
				isRows
					? drawRow(`${index}-${row}`, { quote, field }, context)
					: drawQuote(quote, reason, context.quotes),
			),
			h('div.settled', [
				drawAnswer(index, 'done', isRows ? labels.settledRows : labels.settled),
				field in unsureOf && !isRows ? drawAnswer(index, 'unsure', labels.unsure) : null,
			]),
		);
	});

const drawAnswer = (index: number, value: string, label: string): Element =>
	h('label', [h('input', { type: 'radio', name: `settled.${index}`, value }), ` ${label}`]);

const titleOf = (field: string): string =>
	Object.entries(deskWords.ask).find(([name]) => name === field)?.[1] ?? deskWords.ask.text;

/** Words of the source; they lead to their place in it. */
export const drawQuote = (quote: string, reason: string, quotes: readonly string[]): Element =>
	h('p.quote', [
		h('a', { href: `#${anchorOf(quotes, quote)}` }, `“${quote}”`),
		reason === '' ? null : h('small', reason),
	]);

/** Answers that one click gives; what is not registered yet is registered when the form is saved. */
function drawChoices({ field, quotes }: OpenDoubt, context: QuestionContext): Child {
	const words = quotes.map(({ quote }) => quote);
	if (field === 'date' || field === 'period') {
		const dates = words
			.flatMap((quote) => findDates(simplified(quote)))
			.flatMap(({ value }) => lastDays(value, context.today));
		return drawFills(
			`f.${field}`,
			[...new Set(dates)].map((value) => ({ value, label: value })),
		);
	}
	if (field === 'pairings') return drawPairings(words, context);
	const schools = context.form.entriesOf('schools');
	const unknown = words.filter((name) => !schools.some(({ label }) => label === name));
	if (field !== 'schools' || unknown.length === 0) return null;
	// Whoever sees the school that is meant does not register it a second time.
	const alike = schools.filter(({ label }) => unknown.some((name) => areAlike(name, label)));
	return h(
		'p.fills',
		[...alike, ...unknown.map(newSchool)].map((one) => chip('f.schools', one)),
	);
}

/** The days that a date without a year may mean: the last three of them. */
function lastDays(value: string, today: string): string[] {
	if (!value.includes('X')) return [value];
	if (!/^XXXX-\d{2}/.test(value)) return [];
	const year = Number(today.slice(0, 4));
	return [0, 1, 2, 3]
		.map((ago) => `${year - ago}${value.slice(4)}`)
		.filter((day) => day <= today)
		.slice(0, 3);
}

/** Pairings that there are, and those that the schools of the text may be; of many schools in one list. */
function drawPairings(names: readonly string[], { pairings }: QuestionContext): Child {
	const fresh = names.flatMap((one, at) =>
		names.flatMap((other, place) => [
			...(at === place ? [] : [newPairing(one, '>', other)]),
			...(at < place ? [newPairing(one, '=', other)] : []),
		]),
	);
	const areFew = names.length <= 3;
	const chips = [...pairings, ...(areFew ? fresh : [])];
	return [
		h(
			'p.fills',
			chips.map((one) => chip('f.pairings', one)),
		),
		areFew
			? null
			: drawSelect('f.pairings', fresh, {
					chosen: '',
					none: labels.registerPairing,
					label: labels.registerPairing,
				}),
	];
}

/** Buttons that put a value into a control. */
const drawFills = (control: string, choices: readonly Choice[]): Element | null => {
	const buttons = choices.map(({ value, label }) =>
		h('button', { type: 'button', dataFill: control, value }, label),
	);
	return buttons.length === 0 ? null : h('p.fills', buttons);
};

/** A figure or a promise that was not read: what is chosen beside it registers it. */
function drawRow(
	row: string,
	{ quote, field }: { readonly quote: string; readonly field: string },
	{ shape, quotes }: QuestionContext,
): Element {
	const item = shape.properties?.[field]?.items?.properties ?? {};
	const [amount] = findAmounts(simplified(quote));
	const isFigure = field === 'activities';
	if (isFigure && (!amount || amount.unit === '')) return drawQuote(quote, '', quotes);
	const known = { field, quote, value: amount?.value ?? '', unit: amount?.unit ?? '' };
	const asked = isFigure ? ['type'] : ['type', 'by', 'per'];
	return h(
		'div.row-of-choices',
		drawQuote(quote, '', quotes),
		hidden('row', row),
		Object.entries(known).map(([name, value]) => hidden(`row.${row}.${name}`, value)),
		asked.map((name) => {
			const choices = choicesOf(item[name] ?? {}) ?? [];
			const none = name === 'type' ? labels.leave : labelOf(item[name]?.description ?? '');
			return drawSelect(
				`row.${row}.${name}`,
				choices.map(({ word }) => ({ value: word, label: word })),
				{ chosen: '', none, label: quote },
			);
		}),
	);
}
