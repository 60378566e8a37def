import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { linkFile } from './link-file.ts';
import { isRunning } from './lock.ts';
import type { SiteTree } from './site-tree.ts';

/** Puts a finished site in the place of the old one, which stays whole until the last moment. */
export function publish({ root, stamps }: SiteTree, outDir: string): number {
	const beside = `${outDir}.new-${process.pid}`;
	const old = `${outDir}.old-${process.pid}`;
	copyTree([...stamps.keys()], root, beside);
	if (existsSync(outDir)) renameSync(outDir, old);
	renameSync(beside, outDir);
	rmSync(old, { recursive: true, force: true });
	return stamps.size;
}

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

function copyTree(files: readonly string[], from: string, to: string): void {
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	for (const folder of new Set(files.map((file) => path.dirname(file)))) {
		mkdirSync(path.join(to, folder), { recursive: true });
	}
	for (const file of files) linkFile(path.join(from, file), path.join(to, file));
}
