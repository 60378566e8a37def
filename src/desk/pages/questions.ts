import type { Element } from 'hast';
import { h } from 'hastscript';
import { fold as simplified } from '#chinese/fold.ts';
import { anchorOf } from '#desk/store/source-text.ts';
import type { OpenQuestion } from '#desk/store/sidecar.ts';
import { addressOf } from '#desk/desk.ts';
import { drawSelect, type Choice, type FormContext } from '#desk/forms/controls.ts';
import { labelOf } from '#editor/cms-field.ts';
import { choicesOf, type Shape } from '#editor/shape.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { findAmounts } from '#import/facts/counts/amounts.ts';
import { findDates } from '#chinese/written-dates.ts';
import { hidden } from './page.ts';

interface QuestionContext {
	/** Draws a field of the report; `null` where it has none of that name or it is drawn already. */
	readonly drawOnce: (field: string) => Element | null;
	readonly shape: Shape;
	/** All words that anchors in the source are made for. */
	readonly quotes: readonly string[];
	/** Pairings that schools of the text belong to. */
	readonly pairings: readonly Choice[];
	readonly form: Pick<FormContext, 'entriesOf'>;
	/** The page to come back to. */
	readonly file: string;
}

/** Doubts of the importer, each with its words, what answers it, and a box that settles it. */
export function drawQuestions(
	questions: readonly OpenQuestion[],
	context: QuestionContext,
): Element[] {
	return questions.map((question, index) => {
		const { text, field, quotes } = question;
		const isRows = quotes.length > 0 && (field === 'activities' || field === 'commitments');
		const own = isRows ? null : context.drawOnce(field);
		return h('div', { className: ['card', 'question'] }, [
			h('h3', own || isRows ? titleOf(field) : text),
			...(own || isRows ? [h('p', { className: ['soft'] }, text)] : []),
			...(own ? [own] : []),
			...drawChoices(question, context),
			...(isRows
				? quotes.flatMap(({ quote }, row) => drawRow(`${index}-${row}`, { quote, field }, context))
				: quotes.map(({ quote, reason }) => drawQuote(quote, reason, context.quotes))),
			h('label', { className: ['settled'] }, [
				h('input', { type: 'checkbox', name: 'settled', value: text }),
				` ${deskWords.edit.settled}`,
			]),
		]);
	});
}

const titleOf = (field: string): string =>
	Object.entries(deskWords.ask).find(([name]) => name === field)?.[1] ?? deskWords.ask.text;

/** Words of the source; they lead to their place in it. */
export const drawQuote = (quote: string, reason: string, quotes: readonly string[]): Element =>
	h('p', { className: ['quote'] }, [
		h('a', { href: `#${anchorOf(quotes, quote)}` }, `“${quote}”`),
		...(reason === '' ? [] : [h('small', reason)]),
	]);

/** Answers that one click gives, and ways to register what is missing. */
function drawChoices(
	{ field, quotes }: OpenQuestion,
	{ pairings, form, file }: QuestionContext,
): Element[] {
	if (field === 'date' || field === 'period') {
		const dates = quotes.flatMap(({ quote }) =>
			findDates(simplified(quote)).flatMap(({ value }) => (value.includes('X') ? [] : [value])),
		);
		return fills(
			`f.${field}`,
			[...new Set(dates)].map((value) => ({ value, label: value })),
		);
	}
	const register = (kind: string, label: string, query: Readonly<Record<string, string>>) =>
		h(
			'a',
			{ className: ['button'], href: addressOf('new', { kind, back: file, ...query }) },
			label,
		);
	if (field === 'pairings')
		return [
			...fills('f.pairings', pairings),
			register('pairing', deskWords.edit.registerPairing, {}),
		];
	if (field !== 'schools') return [];
	const known = new Set(form.entriesOf('schools').map(({ label }) => label));
	return quotes.flatMap(({ quote }) =>
		known.has(quote) ? [] : register('school', deskWords.edit.register(quote), { name: quote }),
	);
}

/** Buttons that put a value into a control. */
const fills = (control: string, choices: readonly Choice[]): Element[] =>
	choices.length === 0
		? []
		: [
				h(
					'p',
					{ className: ['fills'] },
					choices.map(({ value, label }) =>
						h('button', { type: 'button', dataFill: control, value }, label),
					),
				),
			];

/** A figure or a promise that was not read: what is chosen beside it registers it. */
function drawRow(
	row: string,
	{ quote, field }: { readonly quote: string; readonly field: string },
	{ shape, quotes }: QuestionContext,
): Element[] {
	const item = shape.properties?.[field]?.items?.properties ?? {};
	const [amount] = findAmounts(simplified(quote));
	const isFigure = field === 'activities';
	if (isFigure && (!amount || amount.unit === '')) return [drawQuote(quote, '', quotes)];
	const asked = isFigure ? ['type'] : ['type', 'by', 'per'];
	return [
		h('div', { className: ['row-of-choices'] }, [
			drawQuote(quote, '', quotes),
			hidden('row', row),
			hidden(`row.${row}.field`, field),
			hidden(`row.${row}.quote`, quote),
			hidden(`row.${row}.value`, amount?.value ?? ''),
			hidden(`row.${row}.unit`, amount?.unit ?? ''),
			...asked.map((name) =>
				drawSelect(
					`row.${row}.${name}`,
					(choicesOf(item[name] ?? {}) ?? []).map(({ word }) => ({ value: word, label: word })),
					{
						chosen: '',
						none: name === 'type' ? deskWords.edit.leave : labelOf(item[name]?.description ?? ''),
						label: quote,
					},
				),
			),
		]),
	];
}
