import type { Archive } from '#archive/archive.ts';
import { createFold, type Fold } from '#search/text/fold.ts';
import {
	readScriptTable,
	type ScriptTable,
	type ScriptTableFile,
} from '#search/text/script-table.ts';
import { write, type Written } from '#search/text/written.ts';
import { createConverter } from '#variants/converter.ts';
import { makeScriptTable } from './script-table.ts';

/** What every step of the index build needs to know. */
export interface SearchContext {
	readonly archive: Archive;
	readonly tableFile: ScriptTableFile;
	readonly table: ScriptTable;
	readonly fold: Fold;
	/** A text in both scripts. */
	readonly write: (text: string) => Written;
}

export function searchContext(archive: Archive): SearchContext {
	const tableFile = makeScriptTable();
	const table = readScriptTable(tableFile);
	const toTraditional = createConverter([...archive.schools.values()].map(({ name }) => name));
	return {
		archive,
		tableFile,
		table,
		fold: createFold(table),
		write: (text) => write(text, toTraditional(text), table),
	};
}
