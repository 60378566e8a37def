import path from 'node:path';
import { advise } from '#archive/nearest.ts';
import { readSettings } from '#settings.ts';
import { readArguments, usage, type ImportArguments } from './ask/arguments.ts';
import { beginTalk, endTalk, talk } from './ask/conversation.ts';
import { outcomeAsJson, outcomeLines } from './ask/outcome.ts';
import { readRegistry } from './facts/registry.ts';
import { isList, type ListEffects } from './lists/read-sheets.ts';
import { runList, writeTemplate } from './lists/run-list.ts';
import { ImportFailure } from './source/failure.ts';
import { importFile, type Outcome, type Questions } from './write/import-file.ts';
import type { ReadEffects } from './read/formats/format.ts';

/** Where the importer writes and whether somebody is there to answer. */
export interface ImportEffects extends Partial<ReadEffects & ListEffects> {
	readonly write: (text: string) => void;
	readonly complain: (text: string) => void;
	readonly isTerminal: boolean;
	/** Whether standard input comes from a file or another program. */
	readonly isPiped: boolean;
	/** Instead of the process's own environment. */
	readonly env?: NodeJS.ProcessEnv;
}

export const terminal: ImportEffects = {
	write: (text) => process.stdout.write(`${text}\n`),
	complain: (text) => process.stderr.write(`${text}\n`),
	isTerminal: process.stdin.isTTY && process.stdout.isTTY,
	isPiped: !process.stdin.isTTY,
};

/** Exit codes: 0 all files are in, 1 a file could not be imported, 2 the command makes no sense. */
export async function runImport(
	args: readonly string[],
	effects: ImportEffects = terminal,
): Promise<0 | 1 | 2> {
	try {
		const command = readArguments(args);
		if (command.template) {
			effects.write(`模板写在 ${await writeTemplate()}。填好以后：npx jiedui import 名单模板.xlsx`);
			return 0;
		}
		// Text that is piped in needs no name.
		const isUnnamed = command.files.length === 0 && effects.isPiped;
		const files = isUnnamed ? ['-'] : command.files;
		if (files.length > 0) return await importAll({ ...command, files }, effects);
		effects.complain(usage);
		return 2;
	} catch (error) {
		if (!(error instanceof ImportFailure)) throw error;
		effects.complain(`${error.message}\n${error.hint}`);
		return 2;
	}
}

async function importAll(command: ImportArguments, effects: ImportEffects): Promise<0 | 1> {
	const settings = readSettings(effects.env);
	for (const file of command.files.filter(isList))
		await runList(file, command, { settings, effects });
	const files = command.files.filter((file) => !isList(file));
	if (files.length === 0) return 0;
	const registry = await readRegistry(settings);
	const ids = registry.schools.map(({ id }) => id);
	const { school, json } = command;
	if (school !== undefined && !ids.includes(school))
		throw new ImportFailure(`没有名为“${school}”的学校。`, advise(school, ids));
	const isTalk = effects.isTerminal && !command.yes && !json;
	if (isTalk) beginTalk(files.length);
	const outcomes: Outcome[] = [];
	for (const file of files) {
		const outcome = await importFile(file, {
			outDir: path.resolve(command.out ?? path.join(settings.contentDir, 'reports')),
			registry,
			schoolId: school,
			convertToDocx: effects.convertToDocx,
			today: settings.today,
			questions: isTalk ? talk : carefulAnswers,
		});
		outcomes.push(outcome);
		const print = outcome.status === 'failed' ? effects.complain : effects.write;
		if (!json) print(outcomeLines(outcome).join('\n'));
	}
	if (json) effects.write(JSON.stringify(outcomes.map(outcomeAsJson), null, '\t'));
	const failed = outcomes.filter(({ status }) => status === 'failed').length;
	if (isTalk) endTalk(failed);
	return failed > 0 ? 1 : 0;
}

/** Nothing is imported twice and nothing is decided for the author. */
const carefulAnswers: Questions = {
	mayImportAgain: () => Promise.resolve(false),
	mayImportReserved: () => Promise.resolve(false),
	review: (drafts) => Promise.resolve(drafts),
};
