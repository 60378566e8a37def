import { fieldOf, textsOf } from '#desk/desk.ts';
import type { OpenDoubt } from '#desk/store/sidecar.ts';
import type { Written } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { isSaid } from './read-form.ts';

/** What the source may leave open, and how readers are told so. */
export const unsureOf: Readonly<Record<string, string>> = deskWords.unsure;

/**
 * The doubts of the importer that stay, and what is told to readers instead of those of which somebody
 * said that the source does not tell. Who says that it is settled has to have written the answer.
 */
export function settle(
	form: FormData,
	questions: readonly OpenDoubt[],
	{ written, registered }: { written: Written; registered: ReadonlySet<string> },
) {
	const asked = textsOf(form, 'question');
	const answered = questions.map((question) => ({
		...question,
		answer: fieldOf(form, `settled.${asked.indexOf(question.text)}`),
	}));
	const isUnsure = ({ answer, field }: (typeof answered)[number]) =>
		answer === 'unsure' && field in unsureOf;
	// Which schools are not registered is asked before anything else about schools.
	const settled = answered.find(
		({ field, quotes: [first, ...others] }) =>
			field === 'schools' &&
			first !== undefined &&
			[first, ...others].every(({ quote }) => registered.has(quote)),
	);
	const isOpen = (one: (typeof answered)[number]) =>
		one !== settled && !isUnsure(one) && !(one.answer === 'done' && isAnswered(one, written));
	return {
		doubts: answered.filter(isOpen).map(({ text }) => text),
		unsure: answered.filter(isUnsure).map(({ field }) => unsureOf[field]),
	};
}

/** Whether the report holds what a question asks for; what is asked about words is answered by looking. */
function isAnswered({ field, quotes }: OpenDoubt, written: Written): boolean {
	if (field === 'date') return isSaid(written['date']) && !String(written['date']).includes('X');
	if (field === 'period' || field === 'pairings') return isSaid(written[field]);
	if (field === 'schools') return isSaid(written['schools']) || isSaid(written['pairings']);
	if (field === 'commitments' && quotes.length === 0) return isSaid(written['commitments']);
	return true;
}
