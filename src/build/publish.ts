import {
	existsSync,
	lstatSync,
	readlinkSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#files/files-below.ts';
import { makeFolder } from '#files/make-folder.ts';
import { mirrorInPlace, mirrorTree } from './mirror-tree.ts';
import type { SiteTree } from './site-tree.ts';

/** How a site was published. */
interface Published {
	readonly files: number;
	/** Whether readers see the old site or the new one and never some of both. */
	readonly isAtOnce: boolean;
	/** Where the old site still lies, because somebody else's files in it cannot be removed. */
	readonly leftover: string | null;
}

interface Places {
	readonly outDir: string;
	/** Where the old site may wait to be made the next one. */
	readonly spare: string;
}

/**
 * Puts a finished site in the place of the old one, which stays whole until the last moment: the new
 * one is made ready beside it and takes its name. Where folders cannot change names – a mount, a
 * parent that is not ours – the files are made ready inside the old one and change names one by one.
 * A link is followed, so that it goes on leading to the site.
 * @param rename tests pass one that is not allowed to
 */
export function publish(
	tree: SiteTree,
	{ outDir, spare }: Places,
	rename: typeof renameSync = renameSync,
): Published {
	const target = realSite(outDir);
	const files = tree.stamps.size;
	makeFolder(path.dirname(target));
	if (!isMount(target)) {
		try {
			return { files, isAtOnce: true, leftover: swap(tree, { outDir: target, spare }, rename) };
		} catch (cause) {
			if (!existsSync(target) || !isForbidden(cause)) throw cause;
		}
	}
	mirrorInPlace(tree, target);
	return { files, isAtOnce: false, leftover: null };
}

/** Where a site really lies; a link is followed, also to a folder that is not there yet. */
export function realSite(outDir: string): string {
	if (existsSync(outDir)) return realpathSync(outDir);
	const isLink = lstatSync(outDir, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
	return isLink ? path.resolve(path.dirname(outDir), readlinkSync(outDir)) : outDir;
}

/**
 * Swaps the folders and gives the old one where it cannot be removed. Otherwise it is kept: to link and
 * remove ten thousand folders every time would take longer than everything else. An old site that
 * showed more is not kept: what was taken back must be nowhere.
 */
function swap(tree: SiteTree, { outDir, spare }: Places, rename: typeof renameSync): string | null {
	const old = `${outDir}.old-${process.pid}`;
	makeFolder(path.dirname(spare));
	const canMove = deviceOf(path.dirname(spare)) === deviceOf(path.dirname(outDir));
	const next = canMove ? spare : `${outDir}.new-${process.pid}`;
	const hadSite = existsSync(outDir);
	const showedMore = filesBelow(outDir).some(
		(file) => !tree.stamps.has(file) && !/^(?:_astro|search-index)\//.test(file),
	);
	try {
		mirrorTree(tree, next);
		if (hadSite) rename(outDir, old);
		rename(next, outDir);
	} catch (cause) {
		if (hadSite && !existsSync(outDir)) rename(old, outDir);
		if (!canMove) rmSync(next, { recursive: true, force: true });
		throw cause;
	}
	return hadSite ? putAway(old, canMove && !showedMore ? spare : null) : null;
}

/** Keeps an old site as the next, or removes it; gives it where it can be neither. */
function putAway(old: string, spare: string | null): string | null {
	try {
		if (spare === null) rmSync(old, { recursive: true, force: true });
		else renameSync(old, spare);
		return null;
	} catch (cause) {
		if (!isForbidden(cause)) throw cause;
		return spare === null ? old : putAway(old, null);
	}
}

/** No right to change a name, or none that a disk could change. */
export function isForbidden(cause: unknown): boolean {
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	return ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(code);
}

const isMount = (folder: string): boolean =>
	existsSync(folder) && deviceOf(folder) !== deviceOf(path.dirname(folder));

const deviceOf = (folder: string): number => statSync(folder).dev;
