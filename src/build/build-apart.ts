import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { codeRoot } from '#files/code-root.ts';
import type { Settings } from '#settings.ts';

/** A build that goes on in a process of its own, beside a program that shows pages. */
export interface BuildApart {
	/** Whether there is a site in the end. */
	readonly done: Promise<boolean>;
	readonly stop: () => void;
}

/** Builds the site as `build` does; each line that it prints is told. */
export function buildApart(
	{ contentDir, outDir, cacheDir }: Settings,
	print: (line: string) => void,
): BuildApart {
	const child = spawn(process.execPath, [path.join(codeRoot, 'scripts', 'jiedui.mjs'), 'build'], {
		env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: cacheDir },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	for (const stream of [child.stdout, child.stderr])
		createInterface({ input: stream }).on('line', print);
	const done = new Promise<boolean>((resolve) => {
		child.on('close', (code) => resolve(code === 0));
		child.on('error', () => resolve(false));
	});
	return { done, stop: () => void child.kill() };
}
