import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '#files/lock.ts';
import { isForbidden, realSite } from './publish.ts';

/** Puts right what a killed build left: an old site that was on its way out, a new one half made. */
export function recover(outDir: string): void {
	const target = realSite(outDir);
	const folder = path.dirname(target);
	const name = path.basename(target);
	if (!existsSync(folder)) return;
	for (const leftover of readdirSync(folder)) {
		const [, kind, pid] = /^\.(new|old)-(\d+)$/.exec(leftover.slice(name.length)) ?? [];
		if (!leftover.startsWith(name) || kind === undefined || isRunning(Number(pid))) continue;
		const whole = path.join(folder, leftover);
		if (kind === 'old' && !existsSync(target)) renameSync(whole, target);
		else removeIfOurs(whole);
	}
}

function removeIfOurs(folder: string): void {
	try {
		rmSync(folder, { recursive: true, force: true });
	} catch (cause) {
		if (!isForbidden(cause)) throw cause;
	}
}
