import type { Finding } from '#model/finding.ts';

/** The findings for other programs. */
export function jsonReport(findings: readonly Finding[], contentDir: string): string {
	const count = (severity: Finding['severity']) =>
		findings.filter((finding) => finding.severity === severity).length;
	return JSON.stringify(
		{ contentDir, errors: count('error'), warnings: count('warning'), findings },
		null,
		'\t',
	);
}
