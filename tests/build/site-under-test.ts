import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#files/files-below.ts';

export interface Outcome {
	readonly code: number | null;
	readonly output: string;
}

/** The fixture site in folders of its own, built by the real command. */
export interface SiteUnderTest {
	readonly contentDir: string;
	readonly outDir: string;
	readonly cacheDir: string;
	readonly build: (env?: NodeJS.ProcessEnv) => Promise<Outcome>;
	/** Starts a build and kills it, unless it is quicker: then its code is 0. */
	readonly buildAndKill: (milliseconds: number) => Promise<Outcome>;
	/** Puts a file of the content folder through a change; `null` removes it. */
	readonly edit: (file: string, change: (text: string) => string | null) => void;
	/** A file of the fixture as it is at first. */
	readonly source: (file: string) => string;
	/** Makes the content folder what the fixture is. */
	readonly restore: () => void;
	readonly page: (file: string) => string;
	/** All published files with the digests of their bytes. */
	readonly digests: () => Map<string, string>;
}

const fixture = 'tests/fixtures/site';

/**
 * @param context what removes the folders when it ends: a test, mostly
 * @param project where the code that builds it stands
 */
export function openSite(
	context: { after(end: () => void): void },
	project = process.cwd(),
): SiteUnderTest {
	mkdirSync('.cache', { recursive: true });
	const folder = mkdtempSync(path.resolve('.cache/test-'));
	context.after(() => rmSync(folder, { recursive: true, force: true }));
	const contentDir = path.join(folder, 'content');
	const outDir = path.join(folder, 'dist');
	const cacheDir = path.join(folder, 'cache');
	cpSync(fixture, contentDir, { recursive: true });
	const env = {
		...process.env,
		BUILD_DATE: '2024-01-01',
		CACHE_DIR: cacheDir,
		CONTENT_DIR: contentDir,
		OUT_DIR: outDir,
		SITE_URL: 'https://test.example',
	};
	const start = (more: NodeJS.ProcessEnv = {}) =>
		spawn(process.execPath, ['scripts/jiedui.mjs', 'build'], {
			cwd: project,
			env: { ...env, ...more },
		});
	return {
		contentDir,
		outDir,
		cacheDir,
		build: (more) => finished(start(more)),
		buildAndKill(milliseconds) {
			const running = start();
			setTimeout(() => running.kill('SIGKILL'), milliseconds);
			return finished(running);
		},
		edit(file, change) {
			const whole = path.join(contentDir, file);
			const text = change(readFileSync(whole, 'utf8'));
			if (text === null) rmSync(whole);
			else writeFileSync(whole, text);
		},
		source: (file) => readFileSync(path.join(fixture, file), 'utf8'),
		restore() {
			rmSync(contentDir, { recursive: true });
			cpSync(fixture, contentDir, { recursive: true });
		},
		page: (file) => readFileSync(path.join(outDir, file), 'utf8'),
		digests: () =>
			new Map(filesBelow(outDir).map((file) => [file, digest(path.join(outDir, file))])),
	};
}

/** Files that differ between two states of a site. */
export function changesBetween(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
): string[] {
	const files = new Set([...before.keys(), ...after.keys()]);
	return [...files].filter((file) => before.get(file) !== after.get(file)).sort();
}

function finished(running: ReturnType<typeof spawn>): Promise<Outcome> {
	const parts: string[] = [];
	running.stdout?.on('data', (part: Buffer) => parts.push(part.toString()));
	running.stderr?.on('data', (part: Buffer) => parts.push(part.toString()));
	return new Promise((resolve) => {
		running.on('close', (code) => resolve({ code, output: parts.join('') }));
	});
}

const digest = (file: string): string =>
	createHash('sha256').update(readFileSync(file)).digest('hex');
