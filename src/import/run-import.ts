import path from 'node:path';
import { advise } from '#archive/nearest.ts';
import { readSettings } from '#settings.ts';
import { readArguments, usage, type ImportArguments } from './ask/arguments.ts';
import { ImportFailure } from './failure.ts';
import { importFile, type Outcome, type Questions } from './import-file.ts';
import type { ReadEffects } from './read/formats/format.ts';
import { readRegistry, type Registry } from './ask/registry.ts';
import { conversation } from './ask/conversation.ts';
import { outcomeAsJson } from './ask/outcome-as-json.ts';
import { outcomeLines } from './ask/outcome-lines.ts';

/** Where the importer writes and whether somebody is there to answer. */
export interface Effects extends Partial<ReadEffects> {
	readonly write: (text: string) => void;
	readonly complain: (text: string) => void;
	readonly isTerminal: boolean;
	/** Whether standard input comes from a file or another program. */
	readonly isPiped: boolean;
	/** Instead of the process's own environment. */
	readonly env?: NodeJS.ProcessEnv;
}

export const terminal: Effects = {
	write: (text) => process.stdout.write(`${text}\n`),
	complain: (text) => process.stderr.write(`${text}\n`),
	isTerminal: process.stdin.isTTY && process.stdout.isTTY,
	isPiped: !process.stdin.isTTY,
};

/** Exit codes: 0 all files are in, 1 a file could not be imported, 2 the command makes no sense. */
export async function runImport(
	args: readonly string[],
	effects: Effects = terminal,
): Promise<0 | 1 | 2> {
	try {
		const command = readArguments(args);
		const files = filesOf(command, effects);
		if (command.help || files.length === 0) {
			(command.help ? effects.write : effects.complain)(usage);
			return command.help ? 0 : 2;
		}
		return await importAll({ ...command, files }, effects);
	} catch (error) {
		if (!(error instanceof ImportFailure)) throw error;
		effects.complain(`${error.message}\n${error.hint}`);
		return 2;
	}
}

/** Text that is piped in needs no name. */
const filesOf = ({ files }: ImportArguments, { isPiped }: Effects): readonly string[] =>
	files.length === 0 && isPiped ? ['-'] : files;

async function importAll(command: ImportArguments, effects: Effects): Promise<0 | 1> {
	const settings = readSettings(effects.env);
	const registry = await readRegistry(settings);
	assertSchool(command.school, registry);
	const outDir = path.resolve(command.out ?? path.join(settings.contentDir, 'reports'));
	const isTalk = effects.isTerminal && !command.yes && !command.json;
	const talk = isTalk ? conversation(command.files.length, registry) : null;
	const outcomes: Outcome[] = [];
	for (const file of command.files) {
		talk?.begin(file);
		const outcome = await importFile(file, {
			outDir,
			registry,
			schoolId: command.school,
			convertToDocx: effects.convertToDocx,
			today: settings.today,
			questions: talk?.questions ?? carefulAnswers,
		});
		outcomes.push(outcome);
		talk?.end(outcome);
	}
	if (command.json) effects.write(JSON.stringify(outcomes.map(outcomeAsJson), null, '\t'));
	else if (talk) talk.close(outcomes);
	else print(outcomes, effects);
	return outcomes.some(({ status }) => status === 'failed') ? 1 : 0;
}

/** Nothing is imported twice and nothing is decided for the author. */
const carefulAnswers: Questions = {
	mayImportAgain: () => Promise.resolve(false),
	review: (drafts) => Promise.resolve(drafts),
};

function print(outcomes: readonly Outcome[], { write, complain }: Effects): void {
	for (const outcome of outcomes)
		(outcome.status === 'failed' ? complain : write)(outcomeLines(outcome).join('\n'));
}

function assertSchool(id: string | undefined, { schools }: Registry): void {
	if (id === undefined || schools.some((school) => school.id === id)) return;
	throw new ImportFailure(
		`没有名为“${id}”的学校。`,
		advise(
			id,
			schools.map((school) => school.id),
		),
	);
}
