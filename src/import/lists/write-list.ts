import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '#files/write-whole.ts';
import { writeFiles } from '#import/source/write-files.ts';
import { plannedFiles, withRegions } from './plan-files.ts';
import type { ListPlan } from './plan-list.ts';

interface Place {
	readonly contentDir: string;
	/** `YYYY-MM-DD`, noted as the day on which the list was had. */
	readonly today: string;
}

/** Registers what a plan holds: all of its files or, where one cannot be written, none. */
export async function writeList(plan: ListPlan, { contentDir, today }: Place): Promise<void> {
	const file = path.join(contentDir, 'regions.yaml');
	const written = await readFile(file, 'utf8').catch(() => '');
	const regions = withRegions(written, plan);
	// A division too many is no harm, a school in one without a name is an error.
	if (regions !== null) writeWhole(file, regions);
	await writeFiles(contentDir, plannedFiles(plan, today));
}
