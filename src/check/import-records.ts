import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { sidecarOf } from '#archive/collections.ts';
import type { ContentFile } from '#archive/list-files.ts';
import { propertyOf } from '#files/written.ts';
import { doubtsIn, importNotes, type ImportNotes } from './import-notes.ts';

/** What the importer wrote beside a report. */
export interface ImportRecord {
	/** The report. */
	readonly file: string;
	readonly isDraft: boolean;
	/** Whether a person has confirmed all that it read from the article. */
	readonly isConfirmed: boolean;
	readonly notes: ImportNotes;
	/** What it was not sure of; it wrote the same into the report's `uncertain`. */
	readonly doubts: readonly string[];
}

/** The importer's notes about reports and drafts. A file that is no JSON says nothing. */
export async function importRecords(
	{ reports, drafts }: Archive,
	listed: readonly ContentFile[],
	contentDir: string,
): Promise<ImportRecord[]> {
	const owners = new Map([...drafts, ...reports].map((report) => [sidecarOf(report.file), report]));
	const records: ImportRecord[] = [];
	for (const { file } of listed) {
		const owner = owners.get(file);
		if (!owner) continue;
		const sidecar = parse(await readFile(path.join(contentDir, file), 'utf8'));
		records.push({
			file: owner.file,
			isDraft: owner.draft,
			isConfirmed: propertyOf(sidecar, 'confirmed') === true,
			notes: importNotes(sidecar),
			doubts: doubtsIn(sidecar),
		});
	}
	return records;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
