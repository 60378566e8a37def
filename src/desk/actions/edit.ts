import path from 'node:path';
import { h } from 'hastscript';
import { confirm } from '#check/confirm.ts';
import { addressOf, fieldOf, filesOf, goTo, textsOf, type Action } from '#desk/desk.ts';
import { readArchive } from '#desk/forms/entries.ts';
import { textFromForm } from '#desk/forms/read-report.ts';
import { clashPage } from '#desk/pages/clash.ts';
import { notice, nothingThere } from '#desk/pages/page.ts';
import { askedOf } from '#desk/store/asked.ts';
import { factsIn } from '#desk/store/facts.ts';
import { openFile, writeFile } from '#desk/store/open-file.ts';
import { addPhotos, placed } from '#desk/store/pictures.ts';
import { confirmFacts, openDoubtsIn, readSidecar } from '#desk/store/sidecar.ts';
import { registerWanted } from '#desk/store/wanted.ts';
import { textIn } from '#files/written.ts';
import { deskWords } from '#i18n/words/desk.ts';
import type { Settings } from '#settings.ts';
import { goOn } from './go-on.ts';
import { showFile } from './show-file.ts';

const labels = deskWords.edit;

/** The page of a file. */
export const edit: Action = async (desk, { url: { searchParams: query } }) => {
	const open = await openFile(desk.settings, fieldOf(query, 'file'));
	if (!open) return nothingThere();
	const [told] = (['saved', 'same'] as const).filter((name) => query.has(name));
	const done = told && notice(labels[told], 'good');
	return showFile(desk, open, desk.notices.find(fieldOf(query, 'notice')) ?? done);
};

/** Saves what somebody wrote in the form, and does what the button says. */
export const save: Action = async (desk, { url, form }) => {
	const { settings } = desk;
	const file = fieldOf(url.searchParams, 'file');
	const open = await openFile(settings, file);
	if (!open) return nothingThere();
	const sidecar = await readSidecar(settings, file);
	const questions = openDoubtsIn(sidecar, open.entry);
	const doubts = await takePhotos(form, path.join(settings.contentDir, file));
	const archive = await readArchive(settings);
	const source = { title: textIn(open.entry, 'title'), sha256: textIn(sidecar, 'sha256') };
	const { names, doubts: others } =
		archive && sidecar
			? await registerWanted(form, { settings, archive, source })
			: { names: new Set<string>(), doubts: [] };
	doubts.push(...others);
	const text = textFromForm(open, form, questions, names);
	const theirs = await writeFile(settings, { file, digest: fieldOf(form, 'digest') }, text);
	if (theirs) return clashPage({ theirs, text, form, token: desk.token, archive });
	await noteSeen(form, file, settings);
	const written = await openFile(settings, file);
	if (!written) return nothingThere();
	if (sidecar) {
		const facts = factsIn(sidecar, written.entry);
		const left = new Set(openDoubtsIn(sidecar, written.entry).map(({ text }) => text));
		const settled = questions.filter(({ text }) => !left.has(text)).map(({ field }) => field);
		const keys = textsOf(form, 'ok').flatMap((own) => own.split(/\r?\n/));
		// Who has answered what was asked about a field has looked at it.
		const answered = facts.filter(({ field }) => field !== 'activities' && settled.includes(field));
		keys.push(...answered.map(({ key }) => key));
		confirmFacts(settings, file, { sidecar, facts, keys });
	}
	if (doubts.length === 0) return goOn(desk, written, fieldOf(form, 'do'));
	const told = notice(
		labels.doubts,
		'error',
		doubts.map((doubt) => h('p', doubt)),
	);
	return goTo(addressOf('edit', { file, notice: desk.notices.keep(told) }));
};

/** Remembers that a person has looked at what only a person can judge. */
async function noteSeen(form: FormData, file: string, settings: Settings): Promise<void> {
	const by = fieldOf(form, 'by').trim().slice(0, 40);
	const open = form.has('seen') && by !== '' ? await openFile(settings, file) : null;
	if (!open) return;
	const keys = textsOf(form, 'seen.key');
	const asked = await askedOf(open, await readArchive(settings), settings);
	const seen = asked.filter(({ key }) => keys.includes(key));
	if (seen.length > 0) await confirm(seen, by, settings);
}

/** Puts the photos of a form beside a report and into its text; tells of those that cannot be opened. */
async function takePhotos(form: FormData, whole: string): Promise<string[]> {
	const bytes = filesOf(form, 'photos').map(async (one) => new Uint8Array(await one.arrayBuffer()));
	const { markdown, doubts } = await addPhotos(whole, await Promise.all(bytes));
	if (markdown !== '')
		form.set('body', placed(fieldOf(form, 'body'), markdown, fieldOf(form, 'photos.after')));
	// Where the form is sent once more, they lie there already.
	form.delete('photos');
	return [...doubts];
}

/** Does what a button says with a file as it lies there. */
export const decide: Action = async (desk, { url, form }) => {
	const file = fieldOf(url.searchParams, 'file');
	const open = await openFile(desk.settings, file);
	if (!open) return nothingThere();
	if (open.digest === fieldOf(form, 'digest')) return goOn(desk, open, fieldOf(form, 'do'));
	const told = notice(deskWords.clash.title, 'error');
	return goTo(addressOf('edit', { file, notice: desk.notices.keep(told) }));
};
