import { makeScriptTable } from '#search/index/script-table.ts';
import { createFold } from '#search/text/fold.ts';
import { readScriptTable } from '#search/text/script-table.ts';

/** The real table, as the build makes it. */
export const table = readScriptTable(makeScriptTable());

export const fold = createFold(table);
