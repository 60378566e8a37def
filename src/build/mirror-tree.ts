import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stampsBelow } from '#files/files-below.ts';
import { linkFile, removeFiles } from '#files/link-file.ts';
import { makeFolder } from '#files/make-folder.ts';
import type { SiteTree } from './site-tree.ts';

/** Makes a folder show exactly the files of a tree. What it shows already is left alone. */
export function mirrorTree(tree: SiteTree, to: string): void {
	const { changed, gone, replaced } = differenceOf(tree, to);
	removeFiles(to, gone);
	for (const file of replaced) rmSync(path.join(to, file), { force: true });
	makeFolder(to);
	showFiles(tree, changed, to);
}

/**
 * The same for a folder that people are reading: the new files are written whole into a folder inside
 * it, so that a full disk or a missing right changes nothing; then each takes the place of the old one
 * at once, what pages need before the pages, and the home page last; then what is gone is removed. A
 * build that is stopped on the way leaves some pages new and some old, each of them whole, and the
 * next one goes on. What a web server keeps in files with a dot is left alone.
 */
export function mirrorInPlace(tree: SiteTree, to: string): void {
	const ready = path.join(to, '.jiedui-next');
	rmSync(ready, { recursive: true, force: true });
	const { changed, gone } = differenceOf(tree, to);
	const ours = gone.filter((file) => !file.startsWith('.'));
	try {
		for (const folder of foldersOf([...changed, ...ours])) {
			const whole = path.join(to, folder);
			if (existsSync(whole)) accessSync(whole, constants.W_OK);
		}
		showFiles(tree, changed, ready);
		for (const folder of foldersOf(changed)) mkdirSync(path.join(to, folder), { recursive: true });
		for (const file of changed.toSorted((a, b) => turnOf(a) - turnOf(b))) {
			renameSync(path.join(ready, file), path.join(to, file));
		}
		removeFiles(to, ours);
	} finally {
		rmSync(ready, { recursive: true, force: true });
	}
}

const turnOf = (file: string): number =>
	file === 'index.html' ? 2 : file.endsWith('.html') ? 1 : 0;

function differenceOf({ stamps }: SiteTree, to: string) {
	const shown = new Map(stampsBelow(to));
	const changed = [...stamps.keys()].filter((file) => shown.get(file) !== stamps.get(file));
	return {
		changed,
		replaced: changed.filter((file) => shown.has(file)),
		gone: [...shown.keys()].filter((file) => !stamps.has(file)),
	};
}

function showFiles({ root }: SiteTree, files: readonly string[], to: string): void {
	for (const folder of foldersOf(files)) mkdirSync(path.join(to, folder), { recursive: true });
	for (const file of files) linkFile(path.join(root, file), path.join(to, file));
}

const foldersOf = (files: readonly string[]): Set<string> =>
	new Set(files.map((file) => path.dirname(file)));
