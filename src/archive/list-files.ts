import path from 'node:path';
import { entriesBelow, stampOf } from '#files/files-below.ts';
import type { Finding } from '#model/finding.ts';

export interface ContentFile {
	/** Path below the content folder, with `/`. */
	readonly file: string;
	/** Changes when the file is written. */
	readonly stamp: string;
}

/** Lists all files below a folder in a fixed order. Links are refused: they can lead out of it. */
export function listFiles(contentDir: string): { files: ContentFile[]; findings: Finding[] } {
	const entries = entriesBelow(contentDir).filter(
		({ file }) => !isHidden(file) && !isLitter(path.posix.basename(file)),
	);
	const files = entries.filter(({ isFile }) => isFile);
	const links = entries.filter(({ isFile }) => !isFile);
	return {
		files: files.map(({ file }) => ({ file, stamp: stampOf(path.join(contentDir, file)) })),
		findings: links.map(({ file }) => linkFinding(file)),
	};
}

/** Files that computers leave behind. */
const isLitter = (name: string) => /^(?:Thumbs\.db|desktop\.ini|~\$.*)$/i.test(name);

/**
 * What programs keep for themselves, Git above all: the content folder may be a repository of its
 * own. A report that somebody hid by a dot is no such thing.
 */
const isHidden = (file: string) =>
	/(?:^|\/)\.[^/]+\//.test(file) || /(?:^|\/)\.(?!.*\.(?:mdx?|yaml)$)[^/]+$/.test(file);

const linkFinding = (file: string): Finding => ({
	file,
	line: 1,
	rule: 'file',
	severity: 'error',
	message: '这是一个快捷方式（链接），可能指到内容文件夹之外。',
	hint: '请把真正的文件放进来。',
});
