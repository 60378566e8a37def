import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { measuredRun, type Command, type Cost } from './measured-run.ts';
import { bytesByType } from './site-weight.ts';

/** What another generator and Pagefind make of the same reports. */
export interface PeerFigures {
	readonly name: string;
	readonly cold: Cost;
	/** After the text of one report has changed. */
	readonly change: Cost;
	readonly bytes: number;
}

export interface PeerPlaces {
	readonly folder: string;
	readonly contentDir: string;
	/** The report that will change, from `contentDir`. */
	readonly changed: string;
}

/** Each has its templates in `peers/`. Astro and Pagefind are the project's own. */
export const peers: Readonly<Record<string, Command>> = {
	hugo: ['hugo', '--quiet'],
	eleventy: ['eleventy', '--quiet'],
	astro: ['astro', 'build', '--silent'],
};

/** Where npm may have installed peers that are not on the path. */
export const peersDir = (cacheDir: string): string => path.join(cacheDir, 'bench', 'peers');

/** Whether a peer is on the path or in the folder for peers. */
export const isThere = (name: string, cacheDir: string): boolean =>
	spawnSync(name, ['--version'], { env: environment(cacheDir) }).error === undefined;

/** Builds from nothing and after a sentence more in one report. */
export async function benchPeer(
	name: string,
	cacheDir: string,
	{ folder, contentDir, changed }: PeerPlaces,
): Promise<PeerFigures> {
	const cwd = path.join(folder, name);
	rmSync(cwd, { recursive: true, force: true });
	cpSync(path.resolve('tests/bench/peers', name), cwd, { recursive: true });
	cpSync(path.join(contentDir, 'reports'), path.join(cwd, 'content'), { recursive: true });
	symlinkSync(path.resolve('node_modules'), path.join(cwd, 'node_modules'));
	const commands = [peers[name] ?? [name], ['pagefind', '--site', 'site']] as const;
	const run = () => measuredRun(commands, { cwd, env: environment(cacheDir) });
	const cold = await run();
	appendFileSync(path.join(cwd, 'content', path.relative('reports', changed)), '\n又改了一次。\n');
	const change = await run();
	const sizes = Object.values(bytesByType(path.join(cwd, 'site')));
	return { name, cold, change, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function environment(cacheDir: string): NodeJS.ProcessEnv {
	const bins = [
		path.resolve('node_modules/.bin'),
		path.join(peersDir(cacheDir), 'node_modules/.bin'),
	];
	const PATH = [...bins, process.env['PATH']].join(path.delimiter);
	return { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' };
}
