import { isError } from '#model/finding.ts';
import type { Checked } from './print-findings.ts';

/** The findings and the importer's notes for other programs. */
export function jsonReport({ findings, imports }: Checked, contentDir: string): string {
	const errors = findings.filter(isError).length;
	const drafts = imports.map(({ file, notes, doubts }) => ({ file, ...notes, doubts }));
	return JSON.stringify(
		{ contentDir, errors, warnings: findings.length - errors, findings, imports: drafts },
		null,
		'\t',
	);
}
