import type { Element } from 'hast';
import { h } from 'hastscript';
import { fold as simplified } from '#chinese/fold.ts';
import { choicesFor, drawSelect } from '#desk/forms/controls.ts';
import { unsureOf } from '#desk/forms/settle.ts';
import type { OpenDoubt } from '#desk/store/sidecar.ts';
import { anchorOf } from '#desk/store/source-text.ts';
import { shortLabel } from '#editor/cms-field.ts';
import type { Shape } from '#editor/shape.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { findAmounts } from '#import/facts/counts/amounts.ts';
import { hidden } from '#desk/forms/elements.ts';
import { drawChoices, type ChoiceContext } from './choices.ts';

interface QuestionContext extends ChoiceContext {
	/** Draws a field of the report; `null` where it has none of that name or it is drawn already. */
	readonly drawOnce: (field: string) => Element | null;
	readonly shape: Shape;
	/** All words that anchors in the source are made for. */
	readonly quotes: readonly string[];
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

/** A figure or a promise that was not read: what is chosen beside it registers it. */
function drawRow(
	row: string,
	{ quote, field }: { readonly quote: string; readonly field: string },
	{ shape, quotes, form }: QuestionContext,
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
			const choices = choicesFor(item[name] ?? {}, form) ?? [];
			const none = name === 'type' ? labels.leave : shortLabel(item[name]?.description ?? '');
			return drawSelect(`row.${row}.${name}`, choices, { chosen: '', none, label: quote });
		}),
	);
}
