import { existsSync } from 'node:fs';
import path from 'node:path';
import { editorFolder } from '#editor/bundle/editor-page.ts';
import type { Settings } from '#settings.ts';
import { contentSecurityPolicy } from '#site/content-security-policy.ts';
import { addressesOfThisComputer, listenAddressOf, type ListenAddress } from './listen.ts';
import { isAny, serveFolder, type Served } from './serve-folder.ts';

/** Serves a built site, on this machine only unless a host is named. */
export const serveSite = (site: Pick<Served, 'folder' | 'basePath'>, place: ListenAddress) =>
	serveFolder(
		{
			...site,
			headersOf,
			missing: (below) => (below.startsWith('zh-hant/') ? 'zh-hant/404.html' : '404.html'),
		},
		place,
	);

/** Serves the built site until the process is ended, and prints where it stands; says whether there is one. */
export async function showSite(settings: Settings): Promise<boolean> {
	const { outDir, basePath, host } = settings;
	if (!existsSync(path.join(outDir, 'index.html'))) {
		console.error(`${outDir} 里还没有网站，请先运行 npm run build 或 npm start。`);
		return false;
	}
	const { address } = await serveSite(
		{ folder: outDir, basePath },
		listenAddressOf(settings, 4321),
	);
	console.log(`网站地址：${address}（按 Ctrl+C 结束）`);
	if (host !== undefined && isAny(host)) console.log(warningOf(address));
	return true;
}

/** That others can see the site as well, and at which addresses. */
function warningOf(address: string): string {
	const ofOthers = addressesOfThisComputer().map((own) => `  ${address.replace('127.0.0.1', own)}`);
	return [
		'注意：同一个网络里的人现在都能打开这个网站，用完请按 Ctrl+C 关掉，不要在公共网络里这样开。',
		...ofOthers,
	].join('\n');
}

/** Serves the editor alone. */
export const serveEditor = (folder: string, place: ListenAddress) =>
	serveFolder(
		{
			folder,
			basePath: `/${editorFolder}/`,
			headersOf: () => ({ ...editorHeaders, 'cache-control': 'no-cache' }),
			missing: () => '404.html',
		},
		place,
	);

/** Headers of the answer to a path below the address of the site, whether there is such a file or not. */
const headersOf = (below: string): Readonly<Record<string, string>> => ({
	...(below.startsWith(`${editorFolder}/`) ? editorHeaders : securityHeaders),
	'cache-control': cacheControlOf(below),
});

/** Headers that every answer carries; the pages name their content security policy themselves too. */
const securityHeaders = {
	'content-security-policy': [
		contentSecurityPolicy,
		// What lies in `static/` may be a sound or a film.
		"media-src 'self'",
		"frame-ancestors 'self'",
	].join('; '),
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'SAMEORIGIN',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
} as const;

/**
 * The editor writes to a repository on another host and may open a window to sign in there. Its page
 * names a policy of its own, which a header could only narrow.
 */
const editorHeaders = {
	...securityHeaders,
	'content-security-policy': "frame-ancestors 'self'",
	'cross-origin-opener-policy': 'same-origin-allow-popups',
} as const;

/** How long a browser may keep a file. What has its digest in its name never changes. */
function cacheControlOf(below: string): string {
	if (/^(?:_astro|media|search-index\/shards)\//.test(below)) {
		return 'public, max-age=31536000, immutable';
	}
	return /\.(?:png|jpe?g|webp|avif|svg|ico|woff2)$/.test(below)
		? 'public, max-age=86400'
		: 'no-cache';
}
