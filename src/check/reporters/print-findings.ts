import { words } from '#i18n/zh-hans.ts';
import type { Finding } from '#model/finding.ts';
import type { ImportRecord } from '#check/import-records.ts';

/** What there is to tell about the content. */
export interface Checked {
	readonly findings: readonly Finding[];
	readonly imports: readonly ImportRecord[];
}

/** The findings as lines for a terminal, file by file, and a count at the end. */
export function findingLines(findings: readonly Finding[], contentDir: string): string[] {
	const blocks = byFile(findings).flatMap(([file, own]) => [
		'',
		`${contentDir}/${file}`,
		...own.slice(0, mostOfAFile).flatMap(linesOf),
		...(own.length > mostOfAFile ? [`  ……这个文件还有 ${own.length - mostOfAFile} 处。`] : []),
	]);
	return [...blocks, '', summaryOf(findings)];
}

/** What the importer noted about drafts: how many things of each sort. Doubts are findings. */
export function importLines(imports: readonly ImportRecord[], contentDir: string): string[] {
	return imports.flatMap((record) => [
		'',
		`${contentDir}/${record.file}`,
		`  ${summaryOfImport(record)}`,
	]);
}

export function summaryOfImport({ notes: { source, groups } }: ImportRecord): string {
	const counts = groups
		.filter(({ name }) => name !== 'account')
		.map(({ name, notes }) => `${words.imports[name]} ${notes.length}`);
	return `导入的草稿，来自“${source}”：${counts.join('，')}。逐条对照请在编辑器里打开，或加 --html 写成网页。`;
}

/** The findings of each file, in their order. */
export function byFile(findings: readonly Finding[]): [file: string, findings: Finding[]][] {
	const files = new Map<string, Finding[]>();
	for (const finding of findings) {
		const own = files.get(finding.file);
		if (own) own.push(finding);
		else files.set(finding.file, [finding]);
	}
	return [...files];
}

/** How many there are, and what follows from it. */
export function summaryOf(findings: readonly Finding[]): string {
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	if (findings.length === 0) return '内容检查通过。';
	return `共 ${errors} 处错误、${warnings} 处提醒。${errors > 0 ? '有错误时不会发布，原来的网站不受影响。' : ''}`;
}

/** A file with more is broken as a whole; the rest says nothing new. */
const mostOfAFile = 50;

const linesOf = ({ line, severity, message, hint, rule }: Finding): string[] => [
	`  第 ${line} 行  ${severity === 'error' ? '错误' : '提醒'}  ${message}  [${rule}]`,
	`            ${hint}`,
];
