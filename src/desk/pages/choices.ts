import type { Element } from 'hast';
import { h, type Child } from 'hastscript';
import { fold as simplified } from '#chinese/fold.ts';
import { findDates } from '#chinese/written-dates.ts';
import { drawSelect, type FormContext } from '#desk/forms/controls.ts';
import { chip } from '#desk/forms/elements.ts';
import type { Choice } from '#import/new/questions.ts';
import type { OpenDoubt } from '#desk/store/sidecar.ts';
import { newPairing, newSchool } from '#desk/store/wanted.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { areAlike } from '#import/lists/school-register.ts';

export interface ChoiceContext {
	/** Pairings that schools of the text belong to. */
	readonly pairings: readonly Choice[];
	readonly form: Pick<FormContext, 'entriesOf'>;
	readonly today: string;
}

/** Answers that one click gives; what is not registered yet is registered when the form is saved. */
export function drawChoices({ field, quotes }: OpenDoubt, context: ChoiceContext): Child {
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
function drawPairings(names: readonly string[], { pairings }: ChoiceContext): Child {
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
					none: deskWords.edit.registerPairing,
					label: deskWords.edit.registerPairing,
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
