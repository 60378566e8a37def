import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Archive } from '#archive/archive.ts';
import { drawImportNotes } from '#check/draw-import-notes.ts';
import { importNotes } from '#check/import-notes.ts';
import type { Desk } from '#desk/desk.ts';
import type { FormContext } from '#desk/forms/controls.ts';
import type { Choice } from '#import/new/questions.ts';
import { entriesOf, readArchive } from '#desk/forms/entries.ts';
import { editPage } from '#desk/pages/edit.ts';
import { drawQuote } from '#desk/pages/questions.ts';
import { askedOf } from '#desk/store/asked.ts';
import { countFacts, factsIn, type ImportedFact } from '#desk/store/facts.ts';
import type { OpenFile } from '#desk/store/open-file.ts';
import { isConfirmed, openDoubtsIn, readSidecar } from '#desk/store/sidecar.ts';
import { sourceText } from '#desk/store/source-text.ts';
import { isRecord, recordsIn, textIn, type Written } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';

/** The page on which a file is looked at and changed. */
export async function showFile(
	{ settings, token }: Desk,
	open: OpenFile,
	told?: Element,
): Promise<Response> {
	const archive = await readArchive(settings);
	const sidecar = await readSidecar(settings, open.file);
	const facts = factsIn(sidecar, open.entry);
	const questions = openDoubtsIn(sidecar, open.entry);
	const inQuestions = questions.flatMap((question) => question.quotes);
	const quotes = [...facts, ...inQuestions].map(({ quote }) => quote);
	const form: FormContext = {
		entriesOf: (name) => entriesOf(archive, name),
		confirm(name, item) {
			const field = name.replace(/^f\./, '');
			const own = isRecord(item)
				? countFacts(field, item, sidecar)
				: facts.filter((fact) => fact.field === field && item === undefined);
			return own.length === 0 ? null : drawConfirm(own, sidecar, quotes);
		},
	};
	const source = sidecar && (await sourceText(settings, textIn(sidecar, 'sha256'), quotes));
	const beside = sidecar ? drawBeside(sidecar, source) : [];
	const asked = await askedOf(open, archive, settings);
	return editPage({
		open,
		token,
		told,
		questions,
		facts,
		form,
		pairings: pairingsNamed(sidecar, archive),
		quotes,
		beside,
		asked,
		today: settings.today,
	});
}

/** The pairings of schools that the source names, or may name. */
function pairingsNamed(sidecar: Written | null, archive: Archive | null): Choice[] {
	const named = new Set(
		recordsIn(sidecar, 'schools').flatMap(({ id, candidates }) =>
			[id, candidates].flat().map(String),
		),
	);
	return entriesOf(archive, 'pairings').filter(({ value }) =>
		archive?.pairings.get(value)?.schools.some(({ school }) => named.has(school)),
	);
}

function drawConfirm(
	facts: readonly ImportedFact[],
	sidecar: Written | null,
	quotes: readonly string[],
): Element {
	const checked = facts.every(({ key }) => isConfirmed(sidecar, key));
	const value = facts.map(({ key }) => key).join('\n');
	return h('div.confirm', [
		...facts.map(({ quote, reason }) =>
			quote === '' ? h('small', reason) : drawQuote(quote, reason, quotes),
		),
		h('label.right', [
			h('input', { type: 'checkbox', name: 'ok', value, checked }),
			` ${deskWords.edit.right}`,
		]),
	]);
}

/** The source's own words, and what became of those that are not in the draft. */
function drawBeside(sidecar: Written, source: readonly Element[] | null): Element[] {
	const { source: name, groups } = importNotes(sidecar);
	const changed = groups.filter((group) => group.name === 'repairs' || group.name === 'removals');
	return [
		h('h2', deskWords.edit.source),
		h('p.soft', name),
		h('div.paper', { tabIndex: 0 }, source ? [...source] : h('p', deskWords.edit.noSource)),
		...drawImportNotes(changed),
	];
}
