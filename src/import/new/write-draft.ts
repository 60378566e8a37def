import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeRegions } from '#import/lists/write-regions.ts';
import { writeFiles } from '#import/source/write-files.ts';
import type { Answers } from './answers.ts';
import { draftOf } from './draft.ts';
import type { Kind, DraftQuestion } from './questions.ts';

interface WriteDraftOptions {
	readonly contentDir: string;
	readonly questions: readonly DraftQuestion[];
}

/** Writes the file that answers make, and gives its path below the content folder; one that is there stays as it is. */
export async function writeDraft(
	kind: Kind,
	answers: Answers,
	{ contentDir, questions }: WriteDraftOptions,
): Promise<{ file: string; isNew: boolean }> {
	const written = Object.fromEntries(
		Object.entries(answers).map(([key, answer]) => {
			const read = questions.find((one) => one.key === key)?.read?.(answer);
			return [key, typeof read === 'string' ? read : answer];
		}),
	);
	const { file, text } = draftOf(kind, written);
	if (existsSync(path.join(contentDir, file))) return { file, isNew: false };
	const { region } = written;
	if (region !== undefined) await writeRegions(contentDir, [region]);
	await writeFiles(contentDir, [{ file, content: text }]);
	return { file, isNew: true };
}
