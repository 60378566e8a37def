import { writeFiles } from '#import/source/write-files.ts';
import { plannedFiles } from './plan-files.ts';
import type { ListPlan } from './plan-list.ts';
import { writeRegions } from './write-regions.ts';

interface WriteListOptions {
	readonly contentDir: string;
	/** `YYYY-MM-DD`, noted as the day on which the list was had. */
	readonly today: string;
}

/** Registers what a plan holds: all of its files or, where one cannot be written, none. */
export async function writeList(
	plan: ListPlan,
	{ contentDir, today }: WriteListOptions,
): Promise<void> {
	// First, because a division that no school is in does no harm, and a school in an unnamed one is an error.
	await writeRegions(
		contentDir,
		plan.schools.flatMap(({ region }) => region ?? []),
	);
	await writeFiles(contentDir, plannedFiles(plan, today));
}
