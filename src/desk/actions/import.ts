import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { convertTo } from '#build/convert-office.ts';
import { addressOf, fieldOf, filesOf, goTo, type Action, type Desk } from '#desk/desk.ts';
import { importedPage, type ImportedFile } from '#desk/pages/imported.ts';
import { emptyInbox, fillInbox, openInbox, type Inbox } from '#desk/store/inbox.ts';
import { changedText, openFile, writeFile } from '#desk/store/open-file.ts';
import { addPhotos } from '#desk/store/pictures.ts';
import { keepSource } from '#desk/store/source-text.ts';
import { textIn } from '#files/written.ts';
import { readRegistry } from '#import/facts/registry.ts';
import { isList } from '#import/lists/read-sheets.ts';
import { importFile } from '#import/write/import-file.ts';
import type { Settings } from '#settings.ts';
import { goToList } from './lists.ts';

/** Reads the files that were dropped into drafts, by the importer. */
export const importFiles: Action = async (desk, { form }) => {
	const { settings, pages, token } = desk;
	const again = fieldOf(form, 'inbox');
	const inbox =
		again === '' ? await fillInbox(settings, filesOf(form, 'files')) : openInbox(settings, again);
	if (inbox.documents.some(isList)) return goToList(inbox.id);
	const results: ImportedFile[] = [];
	for (const name of inbox.documents) results.push(await importOne(desk, { form, inbox, name }));
	const [only, second] = results.flatMap(({ drafts }) => drafts);
	const isOpen = results.some(({ mayAllow, mayRepeat }) => mayAllow ?? mayRepeat);
	if (!isOpen) await emptyInbox(settings, inbox.id);
	// While the draft is being read there is time for it.
	if (only !== undefined) setTimeout(pages.warm, 2000).unref();
	return only !== undefined && second === undefined && results.length === 1 && !isOpen
		? goTo(addressOf('edit', { file: only }))
		: importedPage({ results, inbox, school: fieldOf(form, 'school'), token });
};

interface Dropped {
	readonly form: FormData;
	readonly inbox: Inbox;
	readonly name: string;
}

async function importOne(
	{ settings }: Desk,
	{ form, inbox, name }: Dropped,
): Promise<ImportedFile> {
	const whole = path.join(inbox.folder, name);
	const outDir = path.join(settings.contentDir, 'reports');
	const asked: { reserved?: readonly string[] } = {};
	const outcome = await importFile(whole, {
		outDir,
		registry: await readRegistry(settings),
		schoolId: fieldOf(form, 'school') || undefined,
		convertToDocx: convertTo('docx'),
		today: settings.today,
		questions: {
			mayImportAgain: () => Promise.resolve(form.has('again')),
			mayImportReserved(_file, words) {
				if (!form.has('allow')) asked.reserved = words;
				return Promise.resolve(form.has('allow'));
			},
			review: (drafts) => Promise.resolve(drafts),
		},
	});
	if (asked.reserved) return { name, drafts: [], mayAllow: asked.reserved };
	if (outcome.status === 'failed') return { name, drafts: [], failure: outcome };
	const drafts = outcome.drafts.map((draft) =>
		path.relative(settings.contentDir, draft.path).split(path.sep).join('/'),
	);
	if (outcome.status === 'unchanged') return { name, drafts, mayRepeat: true };
	const sidecar: unknown = JSON.parse(outcome.drafts[0]?.sidecar ?? '{}');
	await keepSource(settings, textIn(sidecar, 'sha256'), whole);
	const [first, second] = drafts;
	// Photos that came along belong to the only report that there is.
	const isTheirs =
		second === undefined && inbox.documents.length === 1 && !/\.x?html?$/i.test(name);
	if (first !== undefined && isTheirs) await addTo(first, inbox, settings);
	return { name, drafts };
}

async function addTo(file: string, { folder, photos }: Inbox, settings: Settings): Promise<void> {
	const open = await openFile(settings, file);
	if (!open || photos.length === 0) return;
	const bytes = await Promise.all(photos.map((photo) => readFile(path.join(folder, photo))));
	const { markdown } = await addPhotos(path.join(settings.contentDir, file), bytes);
	const body = `${String(open.entry['body'])}\n\n${markdown}`;
	await writeFile(settings, open, changedText(open, { body }));
}
