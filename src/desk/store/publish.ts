import { gitOf } from '#build/ask-git.ts';
import { openArchive } from '#archive/open-archive.ts';
import { checkContent } from '#check/check-content.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { stopsSite, type Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import { askedOf } from './asked.ts';
import { changedText, openFile, writeFile, type OpenFile } from './open-file.ts';
import { factsIn } from './facts.ts';
import { isConfirmed, openDoubtsIn, readSidecar } from './sidecar.ts';

/** What is told of a file. */
export type FileRemark = Pick<Finding, 'severity' | 'message' | 'hint'>;

export interface FileCheck {
	/** What there is to say about the file. */
	readonly own: readonly FileRemark[];
	/** How many errors stand in other files. */
	readonly elsewhere: number;
}

/** What the checker says of a file, and of the rest. */
export async function checkFile(settings: Settings, file: string): Promise<FileCheck> {
	const { findings } = await checkContent(settings, gitOf(settings.contentDir));
	const own = findings.filter((one) => one.file === file && !saidByTheDesk.has(one.rule));
	const open = await openFile(settings, file);
	return {
		own: [...(open ? await unsettledIn(settings, open) : []), ...own],
		elsewhere: findings.filter((one) => stopsSite(one) && one.file !== file).length,
	};
}

/** Rules about what the desk asks for itself. */
const saidByTheDesk: ReadonlySet<string> = new Set([
	'privacy/unconfirmed',
	'unconfirmed',
	'import-doubts',
]);

/**
 * Makes a draft public where nothing stops it; else it stays a draft. What was asked and what was read
 * has to be settled by a person first.
 */
export async function publishDraft(settings: Settings, draft: OpenFile): Promise<FileCheck> {
	const open = await unsettledIn(settings, draft);
	if (open.length > 0) return { own: open, elsewhere: 0 };
	await writeFile(settings, draft, changedText(draft, { draft: false, submitted: undefined }));
	const checked = await checkFile(settings, draft.file);
	const isStopped = checked.own.some(({ severity }) => severity === 'error');
	if (!isStopped) return checked;
	const tried = await openFile(settings, draft.file);
	if (tried) await writeFile(settings, tried, draft.text);
	return checked;
}

/** What only a person can settle. */
async function unsettledIn(settings: Settings, open: OpenFile): Promise<FileRemark[]> {
	const { file, entry } = open;
	const sidecar = await readSidecar(settings, file);
	const unconfirmed = factsIn(sidecar, entry).filter(({ key }) => !isConfirmed(sidecar, key));
	const questions = openDoubtsIn(sidecar, entry);
	const asked = await askedOf(open, (await openArchive(settings)).readable, settings);
	const { publish: said } = deskWords;
	const error = (message: string, hint: string) => ({ severity: 'error', message, hint }) as const;
	return [
		...(unconfirmed.length > 0
			? [error(said.unconfirmed(unconfirmed.length), said.unconfirmedHint)]
			: []),
		...(questions.length > 0 ? [error(said.open(questions.length), said.openHint)] : []),
		...(asked.length > 0 ? [error(said.unseen(asked.length), said.unseenHint)] : []),
	];
}
