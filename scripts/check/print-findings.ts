import type { Finding } from '#model/finding.ts';

/** The findings as lines for a terminal, file by file, and a count at the end. */
export function findingLines(findings: readonly Finding[], contentDir: string): string[] {
	const files = [...new Set(findings.map(({ file }) => file))];
	const blocks = files.flatMap((file) => [
		'',
		`${contentDir}/${file}`,
		...findings.filter((finding) => finding.file === file).flatMap(linesOf),
	]);
	return [...blocks, '', summaryOf(findings)];
}

const linesOf = ({ line, severity, message, hint, rule }: Finding): string[] => [
	`  第 ${line} 行  ${severity === 'error' ? '错误' : '提醒'}  ${message}  [${rule}]`,
	`            ${hint}`,
];

function summaryOf(findings: readonly Finding[]): string {
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	if (findings.length === 0) return '内容检查通过。';
	return `共 ${errors} 处错误、${warnings} 处提醒。${errors > 0 ? '有错误时不会发布，原来的网站不受影响。' : ''}`;
}
