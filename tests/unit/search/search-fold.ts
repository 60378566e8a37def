import { makeScriptTable } from '#scripts/search/script-table.ts';
import { createFold } from '#search/fold.ts';
import { readScriptTable } from '#search/script-table.ts';

/** The real table, as the build makes it. */
export const table = readScriptTable(makeScriptTable());

export const fold = createFold(table);
