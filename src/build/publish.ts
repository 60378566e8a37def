import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, stampsBelow } from '#files/files-below.ts';
import { linkFile, removeFile } from '#files/link-file.ts';
import { isRunning } from '#files/lock.ts';
import type { SiteTree } from './site-tree.ts';

/**
 * Puts a finished site in the place of the old one, which stays whole until the last moment. The
 * old site then waits as `spare` to be made the next one: to link and remove ten thousand folders
 * every time would take longer than everything else. An old site that showed more is not kept: what
 * was taken back must be nowhere.
 */
export function publish(tree: SiteTree, outDir: string, spare: string): number {
	const old = `${outDir}.old-${process.pid}`;
	mkdirSync(path.dirname(outDir), { recursive: true });
	mkdirSync(path.dirname(spare), { recursive: true });
	const canMove = deviceOf(path.dirname(spare)) === deviceOf(path.dirname(outDir));
	const next = canMove ? spare : `${outDir}.new-${process.pid}`;
	mirrorTree(tree, next);
	const hadSite = existsSync(outDir);
	const showedMore = filesBelow(outDir).some(
		(file) => !tree.stamps.has(file) && !/^(?:_astro|search-index)\//.test(file),
	);
	if (hadSite) renameSync(outDir, old);
	renameSync(next, outDir);
	if (hadSite && canMove && !showedMore) renameSync(old, spare);
	else rmSync(old, { recursive: true, force: true });
	return tree.stamps.size;
}

/** Makes a folder show exactly the files of a tree. What it shows already is left alone. */
function mirrorTree({ root, stamps }: SiteTree, to: string): void {
	const shown = new Map(stampsBelow(to));
	for (const file of shown.keys()) if (!stamps.has(file)) removeFile(to, file);
	const changed = [...stamps].filter(([file, stamp]) => shown.get(file) !== stamp);
	mkdirSync(to, { recursive: true });
	for (const folder of new Set(changed.map(([file]) => path.dirname(file)))) {
		mkdirSync(path.join(to, folder), { recursive: true });
	}
	for (const [file] of changed) {
		if (shown.has(file)) rmSync(path.join(to, file));
		linkFile(path.join(root, file), path.join(to, file));
	}
}

const deviceOf = (folder: string): number => statSync(folder).dev;

/** Puts right what a killed build left: an old site that was on its way out, a new one half made. */
export function recover(outDir: string): void {
	const folder = path.dirname(outDir);
	const name = path.basename(outDir);
	if (!existsSync(folder)) return;
	for (const leftover of readdirSync(folder)) {
		const [, kind, pid] = /^\.(new|old)-(\d+)$/.exec(leftover.slice(name.length)) ?? [];
		if (!leftover.startsWith(name) || kind === undefined || isRunning(Number(pid))) continue;
		const whole = path.join(folder, leftover);
		if (kind === 'old' && !existsSync(outDir)) renameSync(whole, outDir);
		else rmSync(whole, { recursive: true, force: true });
	}
}
