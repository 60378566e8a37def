import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

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
	/** Where the site is shown on this computer; each command has its own unless it is set. */
	readonly port?: number;
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
		...(env['PORT'] !== undefined && { port: Number(env['PORT']) }),
	};
}

/** Each variable with its flag, what it may be, and how that is said. */
const variables = {
	CONTENT_DIR: { flag: 'content', may: /./, words: '内容文件夹' },
	OUT_DIR: { flag: 'out', may: /./, words: '网站放在哪个文件夹' },
	CACHE_DIR: { flag: 'cache', may: /./, words: '缓存文件夹' },
	SITE_URL: {
		flag: 'site',
		may: /^https?:\/\/[^/]+\/*$/,
		words: '网址，例如 https://a.example.cn',
	},
	BASE_PATH: { flag: 'base', may: /^[\w/.-]*$/, words: '网站所在的路径，例如 /jiedui/' },
	BUILD_DATE: {
		flag: 'date',
		may: /^\d{4}-\d{2}-\d{2}$/,
		words: '当作今天的日期，例如 2026-03-12',
	},
	PORT: { flag: 'port', may: /^\d{1,5}$/, words: '端口，0 到 65535' },
} as const;

/**
 * The settings of a command: its flags, then the environment, then `.env`. All of them are left in
 * the environment, where Astro's configuration reads them again. What is not understood ends the
 * process with a sentence.
 */
export function commandSettings(args: string[], env: NodeJS.ProcessEnv = process.env): Settings {
	const entries = Object.entries(variables);
	const options = Object.fromEntries(
		entries.map(([, { flag }]) => [flag, { type: 'string' }] as const),
	);
	try {
		const { values } = parseArgs({ args, options });
		for (const [name, { flag }] of entries) if (values[flag]) env[name] = values[flag];
	} catch {
		return stop([
			`看不懂这些选项：${args.join(' ')}`,
			...entries.map(([name, { flag, words }]) => `  --${flag} …  ${words}（或环境变量 ${name}）`),
		]);
	}
	if (existsSync('.env')) process.loadEnvFile('.env');
	for (const [name, { may, words }] of entries) {
		const value = env[name];
		if (value !== undefined && !may.test(value))
			return stop([`${name}（${words}）不能是“${value}”。`]);
	}
	return readSettings(env);
}

function stop(lines: readonly string[]): never {
	for (const line of lines) console.error(line);
	process.exit(1);
}
