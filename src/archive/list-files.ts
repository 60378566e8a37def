import path from 'node:path';
import { entriesBelow, stampOf } from '#files/files-below.ts';
import type { Finding } from '#model/finding.ts';
import { collectionOf, isCompanion } from './collections.ts';
import { fileFinding } from './read-text.ts';

export interface ContentFile {
	/** Path below the content folder, with `/`. */
	readonly file: string;
	/** Changes when the file is written. */
	readonly stamp: string;
}

export interface ContentList {
	/** What is read: entries, and what lies beside them. */
	readonly files: ContentFile[];
	/** What is no content, such as Word files and what computers leave behind. */
	readonly leftOut: string[];
	readonly findings: Finding[];
}

/** Lists all files below a folder in a fixed order. Links are refused: they can lead out of it. */
export function listFiles(contentDir: string): ContentList {
	const list: ContentList = { files: [], leftOut: [], findings: [] };
	const refuse = (file: string, words: readonly [message: string, hint: string]) =>
		list.findings.push(fileFinding(file, ...words));
	for (const { file, isFile } of entriesBelow(contentDir)) {
		if (isOfProgram(file) || isOfSite(file)) continue;
		if (isInHiddenFolder(file)) {
			if (isText(file)) refuse(file, hidden);
		} else if (!isFile) refuse(file, link);
		else if (isLitter(path.posix.basename(file))) list.leftOut.push(file);
		else if (collectionOf(file) !== undefined || isCompanion(file))
			list.files.push({ file, stamp: stampOf(path.join(contentDir, file)) });
		else if (isText(file)) refuse(file, stray);
		else list.leftOut.push(file);
	}
	return list;
}

/** What is published as it is: it belongs to the site, not to the archive. */
const isOfSite = (file: string) => file === 'custom.css' || file.startsWith('static/');

/** What Word keeps beside an open file, and what Macs write beside every file on other disks. */
const isLitter = (name: string) => /^(?:~\$|\._)/.test(name);

/** What programs keep for themselves: the content folder may be a repository of its own. */
const isOfProgram = (file: string) =>
	/(?:^|\/)\.(?:git|github|svn|hg|vscode|idea|obsidian|trash|Trash-\d+)(?:\/|[a-z]*$)/.test(file);

/** A report that somebody hid by a dot is not dropped without a word. */
const isInHiddenFolder = (file: string) => /(?:^|\/)\.[^/]+\//.test(file);

/** What somebody may have written for the site and put in a wrong place. */
const isText = (file: string) => /\.(?:mdx?|markdown|ya?ml)$/i.test(file);

const hidden = [
	'这个文件在以点开头的文件夹里，不会读入。',
	'请去掉文件夹名开头的点；不是材料的，请移出内容文件夹。',
] as const;

const stray = [
	'不知道这个文件是什么。',
	'材料放在 reports/年份/ 下，以 .md 结尾；学校、结对、项目放在 schools/、pairings/、programmes/ 下，以 .yaml 结尾。',
] as const;

const link = [
	'这是一个快捷方式（链接），可能指到内容文件夹之外。',
	'请把真正的文件放进来。',
] as const;

/** A folder built like the content folder, with the pages that every archive needs. */
export const defaultContent = path.join(import.meta.dirname, 'default-content');

/** The built-in pages and their pictures that no file of the same name in the content replaces. */
export function defaultFiles(own: readonly ContentFile[]): ContentFile[] {
	const names = new Set(own.map(({ file }) => file));
	return listFiles(defaultContent).files.filter(({ file }) => !names.has(file));
}
