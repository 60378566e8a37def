import { h } from 'hastscript';
import { addressOf, goTo, type Desk } from '#desk/desk.ts';
import { drawFindings } from '#desk/pages/findings.ts';
import { hidden, postForm } from '#desk/forms/elements.ts';
import { notice, nothingThere } from '#desk/pages/page.ts';
import { moveReport } from '#desk/store/move-report.ts';
import { changedText, openFile, writeFile, type OpenFile } from '#desk/store/open-file.ts';
import { checkFile, publishDraft, type FileCheck } from '#desk/store/publish.ts';
import { deskWords } from '#i18n/words/desk.ts';

const { publish: said } = deskWords;

/** What comes after a file was saved, by the button that was pressed. */
export async function goOn(desk: Desk, written: OpenFile, wanted: string): Promise<Response> {
	const { settings } = desk;
	if (wanted === 'preview') return goTo(addressOf('look', { file: written.file }));
	if (wanted === 'unpublish')
		await writeFile(settings, written, changedText(written, { draft: true }));
	if (wanted !== 'review' && wanted !== 'publish')
		return goTo(addressOf('edit', { file: written.file, saved: '' }));
	const file = await moveReport(settings, written);
	const draft = await openFile(settings, file);
	if (!draft) return nothingThere();
	return wanted === 'review' ? handOver(desk, draft) : makePublic(desk, draft);
}

/** Notes that a draft waits for whoever reviews. */
async function handOver({ settings, notices }: Desk, draft: OpenFile): Promise<Response> {
	await writeFile(settings, draft, changedText(draft, { submitted: true }));
	const checked = await checkFile(settings, draft.file);
	const told = notice(said.handed, 'good', h('p', said.handedHint), drawChecked(checked, draft));
	return goTo(addressOf('edit', { file: draft.file, notice: notices.keep(told) }));
}

async function makePublic({ settings, notices, token }: Desk, draft: OpenFile): Promise<Response> {
	const { file } = draft;
	const checked = await publishDraft(settings, draft);
	const now = await openFile(settings, file);
	const isPublic = now?.entry['draft'] !== true;
	const build = postForm(
		addressOf('build'),
		token,
		hidden('file', file),
		h('p.fills', [h('span', said.doneHint), h('button.main', deskWords.build.start)]),
	);
	const told = isPublic
		? notice(said.done, 'good', build, drawChecked(checked, draft))
		: notice(said.stopped, 'error', drawChecked(checked, draft));
	return goTo(addressOf('edit', { file, notice: notices.keep(told) }));
}

const drawChecked = ({ own, elsewhere }: FileCheck, { shape }: OpenFile) => [
	own.length > 0 ? drawFindings(own, shape) : null,
	elsewhere > 0 ? h('p', said.elsewhere(elsewhere)) : null,
];
