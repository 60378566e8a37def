import type { Finding } from '#model/finding.ts';
import type { ImportRecord } from '#check/import-records.ts';
import { findingLines, importLines } from './print-findings.ts';
import { githubAnnotations } from './github.ts';
import { jsonReport } from './json.ts';

/** What there is to tell about the content. */
export interface Checked {
	readonly findings: readonly Finding[];
	readonly imports: readonly ImportRecord[];
}

/** Turns it into text; `contentDir` is put before the names of files. */
type Reporter = (checked: Checked, contentDir: string) => string;

export const reporters = {
	terminal: ({ findings, imports }, contentDir) =>
		[...importLines(imports, contentDir), ...findingLines(findings, contentDir)]
			.join('\n')
			.trimStart(),
	github: githubAnnotations,
	json: jsonReport,
} satisfies Record<string, Reporter>;
