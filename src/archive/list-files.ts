import path from 'node:path';
import { entriesBelow, stampOf } from '#files/files-below.ts';
import type { Finding } from '#model/finding.ts';
import { fileFinding } from './read-text.ts';

export interface ContentFile {
	/** Path below the content folder, with `/`. */
	readonly file: string;
	/** Changes when the file is written. */
	readonly stamp: string;
}

/** Lists all files below a folder in a fixed order. Links are refused: they can lead out of it. */
export function listFiles(contentDir: string): { files: ContentFile[]; findings: Finding[] } {
	const files: ContentFile[] = [];
	const findings: Finding[] = [];
	for (const { file, isFile } of entriesBelow(contentDir)) {
		const name = path.posix.basename(file);
		if (isOfProgram(file) || isLitter(name)) continue;
		if (isInHiddenFolder(file)) {
			if (isText(file)) findings.push(fileFinding(file, ...hidden));
			continue;
		}
		if (name.startsWith('.') && !isText(file)) continue;
		if (isFile) files.push({ file, stamp: stampOf(path.join(contentDir, file)) });
		else findings.push(fileFinding(file, ...link));
	}
	return { files, findings };
}

/** Files that computers leave behind. */
const isLitter = (name: string) => /^(?:Thumbs\.db|desktop\.ini|~\$.*)$/i.test(name);

/** What programs keep for themselves: the content folder may be a repository of its own. */
const isOfProgram = (file: string) =>
	/(?:^|\/)\.(?:git|github|svn|hg|vscode|idea|obsidian|trash|Trash-\d+)\//.test(file);

/** A report that somebody hid by a dot is not dropped without a word. */
const isInHiddenFolder = (file: string) => /(?:^|\/)\.[^/]+\//.test(file);

const isText = (file: string) => /\.(?:mdx?|yaml)$/.test(file);

const hidden = [
	'这个文件在以点开头的文件夹里，不会读入。',
	'请去掉文件夹名开头的点；不是材料的，请移出内容文件夹。',
] as const;

const link = [
	'这是一个快捷方式（链接），可能指到内容文件夹之外。',
	'请把真正的文件放进来。',
] as const;
