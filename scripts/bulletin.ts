import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openArchive } from '#archive/open-archive.ts';
import { readSettings } from '#settings.ts';
import { terminal } from './build/effects.ts';
import { runBuild } from './build/run-build.ts';
import { findIssue } from './bulletin/find-issue.ts';
import { printPdf } from './bulletin/print-pdf.ts';
import { readArguments } from './bulletin/read-arguments.ts';

process.exitCode = await main();

/** Enters the issue into the content, builds the site, and prints the issue's page of the site. */
async function main(): Promise<number> {
	const settings = readSettings();
	const asked = readArguments(process.argv.slice(2), settings.today);
	if ('problem' in asked) return refuse(asked.problem);
	const { archive } = await openArchive(settings);
	if (!archive) return refuse('内容有错误，请先运行 npm run check。');
	const issue = findIssue(asked.issue, archive, settings.contentDir);
	if ('problem' in issue) return refuse(issue.problem);
	if (!(await runBuild(settings, terminal))) return 1;
	mkdirSync(asked.out, { recursive: true });
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
