import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where to read and write, and under which address the site will stand. Folders are absolute. */
export interface Settings {
	readonly contentDir: string;
	readonly outDir: string;
	readonly cacheDir: string;
	/** Origin of the site without a trailing slash, e.g. `https://jiedui.example.cn`. */
	readonly siteUrl: string;
	/** Path that every address begins with; begins and ends with a slash. */
	readonly basePath: string;
	/** The day that the build takes for today, `YYYY-MM-DD`. */
	readonly today: string;
	/** Changes with the code that reads and renders content, so that no cache outlives it. */
	readonly codeDigest: string;
}

/** Reads the settings from the environment; see the README for the variables. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): Settings {
	const basePath = `/${env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
	return {
		contentDir: path.resolve(root, env['CONTENT_DIR'] ?? 'content'),
		outDir: path.resolve(root, env['OUT_DIR'] ?? 'dist'),
		cacheDir: path.resolve(root, env['CACHE_DIR'] ?? '.cache'),
		siteUrl: (env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/+$/, ''),
		basePath,
		today: env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10),
		codeDigest: digestOfCode(root, basePath),
	};
}

/** Code whose change may change what a report's text turns into. */
const readingCode =
	'src/{settings.ts,{files,chinese,thesaurus,model,privacy,markdown,archive}/**/*.ts}';

function digestOfCode(root: string, basePath: string): string {
	const hash = createHash('sha256').update(basePath);
	for (const file of [...globSync(readingCode, { cwd: root }).sort(), 'package-lock.json']) {
		hash.update(file).update(readFileSync(path.join(root, file)));
	}
	return hash.digest('hex').slice(0, 16);
}
