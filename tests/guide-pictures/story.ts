import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#files/files-below.ts';
import { paragraph, run } from '#office/docx-blocks.ts';
import { docxFile } from '#office/docx-file.ts';
import type { Settings } from '#settings.ts';

/** A Word file as a school would send it. The schools are those of the tests, which do not exist. */
export function writeArticle(folder: string): string {
	const file = path.join(folder, '文章.docx');
	const blocks = [
		paragraph('Title', run(title)),
		...paragraphs.map((text) => paragraph('Normal', run(text))),
	];
	writeFileSync(file, docxFile({ title, creator: '' }, blocks));
	return file;
}

const title = '东河实验小学到范家庄小学送教';
const paragraphs = [
	'10月19日，东河实验小学4名教师到范家庄小学送教，上语文、数学示范课2节，赠送图书100多册。',
	'课后两校教师集体评课。范家庄小学校长提出，学校缺英语教师，希望每月有人来上一次课。',
	'文/教导处',
];

/** Runs a command of the project over the invented content and gives what it prints. */
export function runScript(command: readonly string[], settings: Settings): string {
	const project = path.dirname(settings.contentDir);
	const { stdout, stderr } = spawnSync(process.execPath, command, {
		encoding: 'utf8',
		env: {
			...process.env,
			CONTENT_DIR: settings.contentDir,
			OUT_DIR: settings.outDir,
			CACHE_DIR: settings.cacheDir,
			SITE_URL: settings.siteUrl,
			NO_COLOR: '1',
		},
	});
	return (stdout + stderr)
		.replaceAll(`${path.relative(process.cwd(), project)}${path.sep}`, '')
		.replaceAll(`${project}${path.sep}`, '')
		.trim();
}

/** The draft that the importer wrote. */
function draftOf(contentDir: string): string {
	const sidecar = filesBelow(contentDir).find((file) => file.endsWith('.import.json'));
	if (!sidecar) throw new Error('The importer wrote no draft');
	return sidecar.replace(/\.import\.json$/, '.md');
}

/** Runs a step while the draft holds a day that no calendar has. */
export function withMistake(contentDir: string, step: () => string): string {
	const file = path.join(contentDir, draftOf(contentDir));
	const right = readFileSync(file, 'utf8');
	writeFileSync(file, right.replace(/^date: .*$/m, 'date: 2023-10-39'));
	const output = step();
	writeFileSync(file, right);
	return output;
}

/** What the guide tells people to do once all is checked; gives the report's id. */
export function publish(contentDir: string): string {
	const file = path.join(contentDir, draftOf(contentDir));
	const text = readFileSync(file, 'utf8')
		.replace(/^date: .*$/m, 'date: 2023-10-19')
		.replace(/^uncertain:\n(?: {2}- .*\n)+/m, '')
		.replace(/^draft: true$/m, 'draft: false');
	writeFileSync(file, text);
	rmSync(file.replace(/\.md$/, '.import.json'));
	return path.basename(file, '.md');
}
