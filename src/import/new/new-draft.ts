import path from 'node:path';
import { openArchive } from '#archive/open-archive.ts';
import type { Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import { checkContent } from '#check/check-content.ts';
import { findingLines } from '#check/reporters/print-findings.ts';
import { faultsOf, isKind, readFlags, usage, type Answers } from './answers.ts';
import { askKind, askMissing } from './ask.ts';
import { questionsFor, type Kind, type DraftQuestion } from './questions.ts';
import { writeDraft } from './write-draft.ts';

interface Effects {
	readonly print: (text: string) => void;
	/** Whether somebody sits at the keyboard. */
	readonly canAsk: boolean;
}

/** Asks what is missing, writes a draft, and gives the exit code. */
export async function newDraft(
	args: string[],
	settings: Settings,
	{ print, canAsk }: Effects,
): Promise<number> {
	const flags = readFlags(args);
	const word = flags['kind'] ?? '';
	if (!isKind(word) && (word !== '' || !canAsk)) {
		const unknown = word === '' ? [] : [`--kind：没有“${word}”这一种。`, ''];
		print([...unknown, usage].join('\n'));
		return 2;
	}
	const kind = isKind(word) ? word : await askKind();
	if (kind === null) return 1;
	const { readable, findings: before } = await openArchive(settings);
	const questions = questionsFor(kind, readable);
	const answers = canAsk ? await askMissing(questions, flags) : flags;
	if (answers === null) return 1;
	const faults = faultsOf(questions, answers);
	if (faults.length > 0) {
		print([...faults, '', usage].join('\n'));
		return 2;
	}
	return write(kind, answers, { settings, print, before, questions });
}

interface Surroundings {
	readonly settings: Settings;
	readonly print: (text: string) => void;
	/** What was wrong before, which is not this draft's fault. */
	readonly before: readonly Finding[];
	readonly questions: readonly DraftQuestion[];
}

async function write(
	kind: Kind,
	answers: Answers,
	{ settings, print, before, questions }: Surroundings,
): Promise<number> {
	const { contentDir } = settings;
	const { file, isNew } = await writeDraft(kind, answers, { contentDir, questions });
	const folder = path.relative(process.cwd(), contentDir) || '.';
	if (!isNew) {
		print(`已经有 ${folder}/${file}，没有改动它。请用 --id 换一个文件名。`);
		return 1;
	}
	print(`已写好草稿：${folder}/${file}`);
	const { findings } = await checkContent(settings);
	// What is still to be written is no mistake yet.
	const own = findings.filter((one) => one.file === file && one.rule !== 'unfinished');
	if (own.length > 0) print(findingLines(own, folder).join('\n'));
	else if (before.length === 0) print('写完后运行 npm run check；要发布，删去 draft: true。');
	return own.some(({ severity }) => severity === 'error') ? 1 : 0;
}
