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
	/** The address to listen at instead of this computer's own. */
	readonly host?: string;
}

/** A setting that is of no use, said in one Chinese sentence. */
export class UnusableSetting extends Error {}

/** Reads the settings from the environment. What is empty there is not set. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): Settings {
	const valueOf = (name: keyof typeof variables): string => env[name] || variables[name].usual;
	const [port, host] = [env['PORT'], env['LISTEN_HOST']];
	return {
		contentDir: path.resolve(root, valueOf('CONTENT_DIR')),
		outDir: path.resolve(root, valueOf('OUT_DIR')),
		cacheDir: path.resolve(root, valueOf('CACHE_DIR')),
		siteUrl: valueOf('SITE_URL').replace(/\/+$/, ''),
		basePath: `/${valueOf('BASE_PATH')}/`.replace(/\/{2,}/g, '/'),
		today: env['BUILD_DATE'] || new Date().toISOString().slice(0, 10),
		...(port && { port: Number(port) }),
		...(host && { host }),
	};
}

/** Whether a calendar has a day, `YYYY-MM-DD`. */
function isDay(day: string): boolean {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Each variable with its flag, what it is when it is not set, what it may be, and how that is said. */
const variables = {
	CONTENT_DIR: { flag: 'content', usual: 'content', may: /./, words: '内容文件夹' },
	OUT_DIR: { flag: 'out', usual: 'dist', may: /./, words: '网站生成在哪个文件夹' },
	CACHE_DIR: { flag: 'cache', usual: '.cache', may: /./, words: '缓存文件夹，随时可删' },
	SITE_URL: {
		flag: 'site',
		usual: 'http://localhost:4321',
		may: /^https?:\/\/[^/]+\/*$/,
		words: '网站的网址，不带路径，例如 https://a.example.cn',
	},
	BASE_PATH: {
		flag: 'base',
		usual: '/',
		may: /^[\w/.-]*$/,
		words: '网站放在哪个路径下，例如 /jiedui/',
	},
	BUILD_DATE: {
		flag: 'date',
		usual: '',
		may: /^\d{4}-\d{2}-\d{2}$/,
		words: '当作今天的日期，例如 2026-03-12；不写是当天',
	},
	PORT: {
		flag: 'port',
		usual: '',
		may: /^(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/,
		words: '端口，0 到 65535；不写时网站用 4321，编辑器用 4322，写作台用 4323',
	},
	LISTEN_HOST: {
		flag: 'host',
		usual: '',
		may: /^[\w.:-]+$/,
		words: '让别的电脑也能看：写 0.0.0.0；不写只有本机能看（start、preview 用）',
	},
} as const;

const entries = Object.entries(variables);

/** The flags of all settings, for `parseArgs`. */
export const settingFlags = Object.fromEntries(
	entries.map(([, { flag }]) => [flag, { type: 'string' }] as const),
);

/** Those of the folders that a command reads, for one that has flags of its own. */
export const folderFlags = { content: { type: 'string' }, cache: { type: 'string' } } as const;

/** What a setting is and what it is when it is not set, with its flag and its variable. */
const lineOf = ([name, { flag, usual, words }]: (typeof entries)[number]): string =>
	`  --${flag.padEnd(8)} ${name.padEnd(12)} ${words}${usual && `（不写是 ${usual}）`}`.trimEnd();

/** A line for each setting. */
export const settingLines = entries.map(lineOf);

export const folderLines = entries.filter(([, { flag }]) => flag in folderFlags).map(lineOf);

/** The address that the content names, where it names one. */
type AddressIn = (contentDir: string) => URL | null;

/**
 * The settings of a command: its flags, then the environment, then `.env`, then the content. All of
 * them are left in the environment, where the pages read them again. Throws where they are of no use.
 */
export function commandSettings(
	args: string[],
	env: NodeJS.ProcessEnv = process.env,
	addressIn: AddressIn = () => null,
): Settings {
	try {
		return settingsFrom(parseArgs({ args, options: settingFlags }).values, env, addressIn);
	} catch (cause) {
		if (cause instanceof UnusableSetting) throw cause;
		throw new UnusableSetting([`看不懂这些选项：${args.join(' ')}`, ...settingLines].join('\n'), {
			cause,
		});
	}
}

/** The same from flags that have been parsed. */
export function settingsFrom(
	flags: Readonly<Record<string, unknown>>,
	env: NodeJS.ProcessEnv = process.env,
	addressIn: AddressIn = () => null,
): Settings {
	for (const [name, { flag }] of entries) {
		const value = flags[flag];
		if (typeof value === 'string') env[name] = value;
	}
	if (existsSync('.env')) process.loadEnvFile('.env');
	for (const [name, { flag, may, words }] of entries) {
		const value = env[name];
		if (!value || (may.test(value) && (name !== 'BUILD_DATE' || isDay(value)))) continue;
		const typed = flags[flag] === undefined ? name : `--${flag}`;
		throw new UnusableSetting(`${typed}（${words}）不能是“${value}”。`);
	}
	const { contentDir, outDir, cacheDir } = readSettings(env);
	Object.assign(env, { CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: cacheDir });
	const address = env['SITE_URL'] || env['BASE_PATH'] ? null : addressIn(contentDir);
	if (address) Object.assign(env, { SITE_URL: address.origin, BASE_PATH: address.pathname });
	return readSettings(env);
}
