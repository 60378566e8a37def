import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { findFile } from './find-file.ts';
import { cacheControlOf, headersOf } from './headers.ts';
import { listen } from './listen.ts';
import { isText, mimeTypeOf } from './mime-types.ts';

export interface SiteFolder {
	readonly folder: string;
	/** Path that every address begins with; begins and ends with a slash. */
	readonly basePath: string;
}

/**
 * Serves a built site on this machine only.
 * @param port 0 for any; where it is taken, the next free one is used
 */
export async function serveSite(
	site: SiteFolder,
	port: number,
): Promise<{ address: string; server: Server }> {
	const server = createServer((request, response) => {
		answer(request, response, site).catch(() => response.destroy());
	});
	const taken = await listen(server, port);
	return { address: `http://127.0.0.1:${taken}${site.basePath}`, server };
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	site: SiteFolder,
): Promise<void> {
	const [pathname = '/', query] = (request.url ?? '/').split('?');
	const headers = headersOf(pathname.slice(site.basePath.length));
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const found = await findFile(pathname, site);
	if (found.kind === 'move') {
		const location = found.to.replace(/^\/+/, '/') + (query === undefined ? '' : `?${query}`);
		response.writeHead(301, { location }).end();
	} else if (found.kind === 'file') {
		await send(request, response, { ...found, status: 200 });
	} else {
		await sendNotFound(request, response, site);
	}
}

async function sendNotFound(
	request: IncomingMessage,
	response: ServerResponse,
	{ folder, basePath }: SiteFolder,
): Promise<void> {
	const below = (request.url ?? '/').slice(basePath.length);
	const file = below.startsWith('zh-hant/') ? 'zh-hant/404.html' : '404.html';
	const whole = path.join(folder, file);
	const isThere = await stat(whole).then(
		() => true,
		() => false,
	);
	if (isThere) await send(request, response, { file, whole, status: 404 });
	else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
}

async function send(
	request: IncomingMessage,
	response: ServerResponse,
	{ file, whole, status }: { file: string; whole: string; status: number },
): Promise<void> {
	const { size, mtimeMs } = await stat(whole);
	const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
	response.setHeader('etag', etag);
	response.setHeader('cache-control', cacheControlOf(file));
	response.setHeader('content-type', mimeTypeOf(file));
	if (status === 200 && request.headers['if-none-match'] === etag) {
		response.writeHead(304).end();
		return;
	}
	response.setHeader('vary', 'accept-encoding');
	const isPacked = isText(file) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
	response.writeHead(
		status,
		isPacked ? { 'content-encoding': 'gzip' } : { 'content-length': size },
	);
	if (request.method === 'HEAD') response.end();
	else if (isPacked) await pipeline(createReadStream(whole), createGzip(), response);
	else await pipeline(createReadStream(whole), response);
}
