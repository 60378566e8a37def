import path from 'node:path';
import { h } from 'hastscript';
import { addressOf, fieldOf, filesOf, goTo, textsOf, type Action, type Desk } from '#desk/desk.ts';
import { textFromForm } from '#desk/forms/read-report.ts';
import { askPage } from '#desk/pages/ask.ts';
import { clashPage } from '#desk/pages/clash.ts';
import { drawFindings } from '#desk/pages/findings.ts';
import { notice } from '#desk/pages/page.ts';
import { changedText, openFile, writeFile, type OpenFile } from '#desk/store/open-file.ts';
import { moveReport } from '#desk/store/move-report.ts';
import { addPhotos } from '#desk/store/pictures.ts';
import { checkFile, publish, type Checked } from '#desk/store/publish.ts';
import { factsIn } from '#desk/store/facts.ts';
import { confirmFacts, questionsIn, readSidecar } from '#desk/store/sidecar.ts';
import { confirm } from '#check/confirm.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { nothingThere } from '#desk/pages/nothing.ts';
import { showFile } from './show-file.ts';

/** The page of a file. */
export const edit: Action = async (desk, { url }) => {
	const open = await openFile(desk.settings, fieldOf(url.searchParams, 'file'));
	if (!open) return nothingThere();
	const isSaved = url.searchParams.has('saved');
	return showFile(desk, open, isSaved ? [notice(deskWords.edit.saved, [], 'good')] : []);
};

/** Saves what somebody wrote in the form, and does what the button says. */
export const save: Action = async (desk, { url, form }) => {
	const { settings } = desk;
	const file = fieldOf(url.searchParams, 'file');
	const open = await openFile(settings, file);
	if (!open) return nothingThere();
	const sidecar = await readSidecar(settings, file);
	const questions = questionsIn(sidecar, open.entry);
	const photos = await photosFrom(form, path.join(settings.contentDir, file));
	if (photos.markdown !== '')
		form.set('body', `${fieldOf(form, 'body').trimEnd()}\n\n${photos.markdown}\n`);
	const text = textFromForm(open, form, questions);
	const seen = { file, digest: fieldOf(form, 'digest') };
	const theirs = await writeFile(settings, seen, text);
	if (theirs) return clashPage({ theirs, text, form, token: desk.token });
	const written = await openFile(settings, file);
	if (!written) return nothingThere();
	if (sidecar) {
		const keys = textsOf(form, 'ok').flatMap((keys) => keys.split(/\r?\n/));
		confirmFacts(settings, file, { sidecar, facts: factsIn(sidecar, written.entry), keys });
	}
	if (photos.doubts.length > 0)
		return showFile(desk, written, [
			notice(
				deskWords.edit.wrongPhotos,
				photos.doubts.map((doubt) => h('p', doubt)),
				'error',
			),
		]);
	return goOn(desk, written, fieldOf(form, 'do'));
};

/** Does what a button says with a file as it lies there. */
export const decide: Action = async (desk, { url, form }) => {
	const open = await openFile(desk.settings, fieldOf(url.searchParams, 'file'));
	if (!open) return nothingThere();
	const isSame = open.digest === fieldOf(form, 'digest');
	return isSame
		? goOn(desk, open, fieldOf(form, 'do'))
		: showFile(desk, open, [notice(deskWords.clash.title, [], 'error')]);
};

/** Remembers that a person has looked at what only a person can judge, and publishes. */
export const confirmAsked: Action = async (desk, { url, form }) => {
	const { settings } = desk;
	const file = fieldOf(url.searchParams, 'file');
	const by = fieldOf(form, 'by').trim();
	const { asked } = await checkFile(settings, file);
	const keys = textsOf(form, 'key');
	const seen = asked.filter(({ key }) => keys.includes(key));
	if (by !== '' && seen.length > 0) await confirm(seen, by.slice(0, 40), settings);
	const open = await openFile(settings, file);
	return open ? goOn(desk, open, 'publish') : nothingThere();
};

async function photosFrom(form: FormData, whole: string) {
	const bytes = filesOf(form, 'photos').map(async (one) => new Uint8Array(await one.arrayBuffer()));
	return addPhotos(whole, await Promise.all(bytes));
}

/** What comes after a file was saved. */
async function goOn(desk: Desk, written: OpenFile, wanted: string): Promise<Response> {
	const { settings } = desk;
	const { publish: said } = deskWords;
	if (wanted === 'preview') return goTo(addressOf('look', { file: written.file }));
	if (wanted === 'unpublish')
		await writeFile(settings, written, changedText(written, { draft: true }));
	if (wanted !== 'review' && wanted !== 'publish') {
		return goTo(addressOf('edit', { file: written.file, saved: '' }));
	}
	const file = await moveReport(settings, written);
	const draft = await openFile(settings, file);
	if (!draft) return nothingThere();
	const checked = await (wanted === 'publish'
		? publish(settings, draft)
		: checkFile(settings, file));
	const now = await openFile(settings, file);
	const isPublic = now?.entry['draft'] !== true;
	const mayAsk = wanted === 'publish' && checked.own.every(({ severity }) => severity !== 'error');
	if (now && mayAsk && !isPublic) return askPage(now, checked.asked, desk.token);
	const [words, hint] =
		wanted === 'review'
			? [said.handed, said.handedHint]
			: isPublic
				? [said.done, said.doneHint]
				: [said.stopped, ''];
	const kind = wanted === 'publish' && !isPublic ? 'error' : 'good';
	return showFile(desk, now ?? draft, [drawChecked(checked, { words, hint, kind, open: draft })]);
}

interface Words {
	readonly words: string;
	readonly hint: string;
	readonly kind: string;
	readonly open: OpenFile;
}

const drawChecked = ({ own, elsewhere }: Checked, { words, hint, kind, open }: Words) =>
	notice(
		words,
		[
			...(hint === '' ? [] : [h('p', hint)]),
			...(own.length > 0 ? [drawFindings(own, open.shape)] : []),
			...(elsewhere > 0 ? [h('p', deskWords.publish.elsewhere(elsewhere))] : []),
		],
		kind,
	);
