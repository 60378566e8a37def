import { words } from '#i18n/zh-hans.ts';
import { isError, stopsSite, type Finding } from '#model/finding.ts';
import type { CheckedContent } from '#check/check-content.ts';
import type { ImportRecord } from '#check/import-records.ts';

/** What there is to tell about the content. */
export type PrintedCheck = Pick<CheckedContent, 'findings' | 'imports' | 'leftOut'>;

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

/**
 * The findings of a whole site: one line for each message with the pages it stands on, for what is
 * wrong with a layout stands on all of them.
 */
export function gatheredLines(findings: readonly Finding[]): string[] {
	const groups = [...Map.groupBy(findings, ({ message, hint }) => `${message}\n  ${hint}`)];
	const lines = groups.slice(0, mostMessages).flatMap(([message, group]) => {
		const files = group.slice(0, 3).map(({ file }) => file);
		const more = group.length > 3 ? ` 等 ${group.length} 页` : '';
		return `${files.join('、')}${more}：${message}`.split('\n');
	});
	const rest = groups.length - mostMessages;
	return rest > 0 ? [...lines, `……还有 ${rest} 种问题。`] : lines;
}

const mostMessages = 100;

/** What the importer noted about drafts: how many things of each sort, and all that it asks with its words. */
export function importLines(imports: readonly ImportRecord[], contentDir: string): string[] {
	return imports.flatMap((record) => [
		'',
		`${contentDir}/${record.file}`,
		`  ${summaryOfImport(record)}`,
		...questionLines(record),
	]);
}

const questionLines = ({ notes: { groups } }: ImportRecord): string[] =>
	groups
		.filter(({ name }) => name === 'doubts')
		.flatMap(({ notes }) =>
			notes.map(({ text, quote }) =>
				quote === undefined ? `  ${text}` : `    · “${quote}”${text === '' ? '' : `（${text}）`}`,
			),
		);

export function summaryOfImport({ notes: { source, groups } }: ImportRecord): string {
	const counts = groups
		.filter(({ name }) => name !== 'account')
		.map(({ name, notes }) => `${words.imports[name]} ${notes.length}`);
	return `导入的草稿，来自“${source}”：${counts.join('，')}。逐条对照请在编辑器里打开，或加 --html 写成网页。`;
}

/** The findings of each file, in their order. */
export const byFile = (findings: readonly Finding[]): [file: string, findings: Finding[]][] => [
	...Map.groupBy(findings, ({ file }) => file),
];

/** How many there are, and what follows from it. */
export function summaryOf(findings: readonly Finding[]): string {
	const errors = findings.filter(stopsSite).length;
	const inDrafts = findings.filter(isError).length - errors;
	const warnings = findings.length - errors - inDrafts;
	if (findings.length === 0) return '内容检查通过。';
	return [
		`共 ${errors} 处错误、${warnings} 处提醒。`,
		errors > 0 ? '有错误时不会发布，原来的网站不受影响。' : '',
		inDrafts > 0 ? `草稿里还有 ${inDrafts} 处，不影响网站；改好以后那几篇才能发布。` : '',
	].join('');
}

/** Names what is left out of the content folder; nothing where there is nothing. */
export function leftOutLines(leftOut: readonly string[]): string[] {
	if (leftOut.length === 0) return [];
	const names = leftOut.slice(0, 10).join('、');
	const more = leftOut.length > 10 ? ` 等 ${leftOut.length} 个` : '';
	const word = leftOut.some((file) => /\.(?:docx?|wps|odt|rtf)$/i.test(file))
		? 'Word 文件要导入以后才有网页。'
		: '';
	const hint = `${word}要原样放到网站上的，移进 static 文件夹。`;
	return [`不是材料，没有读入：${names}${more}。${hint}`];
}

/** What a finding is called. */
export function severityOf(finding: Finding): string {
	if (stopsSite(finding)) return '错误';
	return isError(finding) ? '草稿' : '提醒';
}

/** A file with more is broken as a whole; the rest says nothing new. */
const mostOfAFile = 50;

const linesOf = (finding: Finding): string[] => [
	`  第 ${finding.line} 行  ${severityOf(finding)}  ${finding.message}  [${finding.rule}]`,
	`            ${finding.hint}`,
];
