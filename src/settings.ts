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
}

/** Reads the settings from the environment; see the README for the variables. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): Settings {
	return {
		contentDir: path.resolve(root, env['CONTENT_DIR'] ?? 'content'),
		outDir: path.resolve(root, env['OUT_DIR'] ?? 'dist'),
		cacheDir: path.resolve(root, env['CACHE_DIR'] ?? '.cache'),
		siteUrl: (env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/+$/, ''),
		basePath: `/${env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/'),
		today: env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10),
	};
}
