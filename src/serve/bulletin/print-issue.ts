import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openArchive } from '#archive/open-archive.ts';
import { terminal } from '#build/effects.ts';
import { runBuild } from '#build/run-build.ts';
import { makeFolder } from '#files/make-folder.ts';
import type { Settings } from '#settings.ts';
import { findIssue } from './find-issue.ts';
import { printPdf } from './print-pdf.ts';
import { readArguments } from './read-arguments.ts';

/** Enters an issue into the content, builds the site, prints the issue's page of it, and gives the exit code. */
export async function printIssue(args: readonly string[], settings: Settings): Promise<number> {
	const asked = readArguments(args, settings.today);
	if ('problem' in asked) return refuse(asked.problem);
	const { archive } = await openArchive(settings);
	if (!archive) return refuse('内容有错误，请先运行 npm run check。');
	const issue = findIssue(asked.issue, archive, settings.contentDir);
	if ('problem' in issue) return refuse(issue.problem);
	if (!(await runBuild(settings, terminal))) return 1;
	makeFolder(asked.out);
	const base = path.join(asked.out, `bulletin-${issue.id}`);
	copyFileSync(path.join(settings.outDir, `bulletins/${issue.id}.docx`), `${base}.docx`);
	writeFileSync(`${base}.pdf`, await printPdf(settings, `bulletins/${issue.id}/`, issue.date));
	console.log(`已写出 ${base}.pdf 和 ${base}.docx。`);
	return 0;
}

function refuse(why: string): number {
	console.error(why);
	return 1;
}
