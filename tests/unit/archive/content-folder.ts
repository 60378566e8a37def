import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { openArchive, type Opened } from '#archive/open-archive.ts';
import type { Settings } from '#settings.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

/** Files by their paths; a file of this kind replaces the plain one, `null` leaves it out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A content folder that is valid without `files`, and goes away with the test. */
export function contentFolder(context: TestContext, files: Files = {}): Settings {
	const folder = temporaryFolder(context);
	const contentDir = path.join(folder, 'content');
	for (const [file, text] of Object.entries({ ...plainFiles, ...files })) {
		if (text !== null) writeContent(contentDir, file, text);
	}
	return {
		contentDir,
		outDir: path.join(folder, 'dist'),
		cacheDir: path.join(folder, 'cache'),
		siteUrl: 'https://test.example',
		basePath: '/',
		today: '2024-01-01',
	};
}

export function writeContent(contentDir: string, file: string, text: string | Uint8Array): void {
	const whole = path.join(contentDir, file);
	mkdirSync(path.dirname(whole), { recursive: true });
	writeFileSync(whole, text);
}

export const openFolder = (context: TestContext, files: Files = {}): Promise<Opened> =>
	openArchive(contentFolder(context, files));

/** What is said about a content folder with one report in it, as `line message hint`. */
export async function saidOf(context: TestContext, report: string | Uint8Array): Promise<string[]> {
	const { findings } = await openFolder(context, { 'reports/2023/a.md': report });
	return findings.map(({ line, message, hint }) => `${line} ${message} ${hint}`);
}

/** A report's text: plain fields with others put over them, and a body. */
export function reportText(
	fields: Readonly<Record<string, unknown>> = {},
	body = '正文。',
): string {
	const all: Record<string, unknown> = { ...plainReport, ...fields };
	const lines = Object.entries(all).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
	);
	return ['---', ...lines, '---', '', body, ''].join('\n');
}

const plainReport = {
	kind: 'visit',
	title: '一次活动',
	summary: '甲校老师到乙校上课。',
	date: '2023-03-01',
	pairings: ['jia-yi'],
	source: { title: '来源', form: '本站原创' },
};

const plainFiles: Files = {
	'site.yaml': 'title: 试\ndescription: 试\nowner: 试\ncontact:\n  name: 试\n',
	'schools/jia.yaml': 'name: 甲校\n',
	'schools/yi.yaml': 'name: 乙校\n',
	'pairings/jia-yi.yaml':
		'summary: 试\nschools:\n  - school: jia\n    role: 支援\n  - school: yi\n    role: 受援\n',
};
