import { findingLines, importLines, type Checked } from './print-findings.ts';
import { githubAnnotations } from './github.ts';
import { jsonReport } from './json.ts';

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
