import type { Finding } from '#model/finding.ts';
import { findingLines } from '#scripts/check/print-findings.ts';
import { githubAnnotations } from './github.ts';
import { jsonReport } from './json.ts';

/** Turns findings into text; `contentDir` is put before the names of files. */
export type Reporter = (findings: readonly Finding[], contentDir: string) => string;

export const reporters = {
	terminal: (findings, contentDir) => findingLines(findings, contentDir).join('\n').trimStart(),
	github: githubAnnotations,
	json: jsonReport,
} satisfies Record<string, Reporter>;
