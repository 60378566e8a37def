import { h } from 'hastscript';
import { addressOf, fieldOf, goTo, type Action, type Desk } from '#desk/desk.ts';
import { drawSelect } from '#desk/forms/controls.ts';
import { readArchive } from '#desk/forms/entries.ts';
import { hidden, postForm } from '#desk/forms/elements.ts';
import { heading, notice, nothingThere, page } from '#desk/pages/page.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { faultOf, isKind, type Answers } from '#import/new/answers.ts';
import { writeDraft } from '#import/new/write-draft.ts';
import { kinds, questionsFor, type Kind, type DraftQuestion } from '#import/new/questions.ts';

const labels = deskWords.register;

/** Asks for what a new report, school or pairing has to have. */
export const askNew: Action = async (desk, { url }) => {
	const kind = fieldOf(url.searchParams, 'kind');
	if (!isKind(kind)) return nothingThere();
	return drawNew(desk, { kind, given: url.searchParams, faults: [] });
};

/** Writes the new file and opens it. */
export const makeNew: Action = async (desk, { form }) => {
	const { settings } = desk;
	const kind = fieldOf(form, 'kind');
	if (!isKind(kind)) return nothingThere();
	const questions = await questionsOf(desk, kind);
	const answers: Answers = Object.fromEntries(
		questions.flatMap(({ key }) => {
			const answer = fieldOf(form, key).trim();
			return answer === '' ? [] : [[key, answer]];
		}),
	);
	const faults = questions.flatMap((question) => {
		const answer = answers[question.key];
		if (answer === undefined) return question.isOptional ? [] : [labels.missing(question.message)];
		return faultOf(question, answer) ?? [];
	});
	if (faults.length > 0) return drawNew(desk, { kind, given: form, faults });
	const { file, isNew } = await writeDraft(kind, answers, {
		contentDir: settings.contentDir,
		questions,
	});
	if (!isNew) return drawNew(desk, { kind, given: form, faults: [labels.taken] });
	return goTo(addressOf('edit', { file }));
};

/** A file's name, which is its address, is made of its title. */
const questionsOf = async ({ settings }: Desk, kind: Kind): Promise<DraftQuestion[]> =>
	questionsFor(kind, await readArchive(settings)).filter(({ key }) => key !== 'id');

interface NewForm {
	readonly kind: Kind;
	/** What was filled in before. */
	readonly given: FormData | URLSearchParams;
	readonly faults: readonly string[];
}

async function drawNew(desk: Desk, { kind, given, faults }: NewForm): Promise<Response> {
	const questions = await questionsOf(desk, kind);
	const isReport = kind !== 'school' && kind !== 'pairing';
	const title = isReport ? labels.write(kinds[kind]) : labels[kind];
	return page(
		{ title, current: isReport ? 'home' : kind === 'school' ? 'schools' : 'pairings' },
		heading(title),
		faults.length > 0 ? notice(faults.join('；'), 'error') : null,
		postForm(
			addressOf('new'),
			desk.token,
			hidden('kind', kind),
			questions.map((question) => drawQuestion(question, fieldOf(given, question.key))),
			h('div.actions', [h('button.main', labels.make)]),
		),
	);
}

function drawQuestion({ key, message, isOptional, choices }: DraftQuestion, given: string) {
	const none = isOptional ? deskWords.edit.none : labels.choose;
	const optional = isOptional ? h('small', labels.optional) : null;
	return h('div.field', [
		h('label', { htmlFor: key }, [message, optional]),
		choices
			? drawSelect(key, choices, { chosen: given, none })
			: h('input', {
					id: key,
					name: key,
					value: given,
					required: !isOptional,
					autoComplete: 'off',
				}),
	]);
}
