import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '#archive/archive.ts';
import { parseMarkdownFile } from '#archive/document.ts';
import { readText } from '#archive/read-text.ts';
import type { Settings } from '#settings.ts';
import type { ReportText } from './rule.ts';

/** Reads a report's Markdown as lines, and says on which line of the file it begins. */
export async function readReportText(
	report: Report,
	{ contentDir }: Settings,
): Promise<{ text: ReportText; markdownLine: number }> {
	const decoded = readText(report.file, await readFile(path.join(contentDir, report.file)));
	const parsed = parseMarkdownFile(report.file, 'text' in decoded ? decoded.text : '');
	const { markdown, markdownLine } = parsed.document ?? { markdown: '', markdownLine: 1 };
	return { text: { report, ...linesOf(markdown, markdownLine) }, markdownLine };
}

/** Prose and headings of a Markdown text; `first` is the line that it begins on. */
export function linesOf(markdown: string, first: number): Omit<ReportText, 'report'> {
	const kept = {
		lines: new Array<ReportText['lines'][number]>(),
		headings: new Array<ReportText['headings'][number]>(),
	};
	let fence = '';
	for (const [index, text] of markdown.split('\n').entries()) {
		const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? [];
		if (mark) fence = fence === '' ? mark.slice(0, 3) : text.trim().startsWith(fence) ? '' : fence;
		if (mark || fence) continue;
		const [, marks, words] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text) ?? [];
		const line = first + index;
		if (marks !== undefined) kept.headings.push({ line, text: words ?? '', depth: marks.length });
		else if (text.trim()) kept.lines.push({ line, text });
	}
	return kept;
}
