import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { isText, mimeTypeOf } from '#files/mime-type.ts';
import { findFile } from './find-file.ts';
import { listen, type ListenAddress } from './listen.ts';

export interface Served {
	readonly folder: string;
	/** Path that every address begins with; begins and ends with a slash. */
	readonly basePath: string;
	/** Headers of the answer to a path below the address, whether there is such a file or not. */
	readonly headersOf: (below: string) => Readonly<Record<string, string>>;
	/** The file that says that there is nothing at a path. */
	readonly missing: (below: string) => string;
}

/** Serves the files of a folder: on this machine only, unless a host is named. */
export async function serveFolder(
	served: Served,
	place: ListenAddress,
): Promise<{ address: string; server: Server }> {
	const { server, port } = await listen((request, response) => {
		answer(request, response, served).catch(() => response.destroy());
	}, place);
	const { host } = place;
	const name = host === undefined || isAny(host) ? '127.0.0.1' : host;
	const written = name.includes(':') ? `[${name}]` : name;
	return { address: `http://${written}:${port}${served.basePath}`, server };
}

/** Whether a host means all addresses of this machine. */
export const isAny = (host: string): boolean => ['0.0.0.0', '::'].includes(host);

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	served: Served,
): Promise<void> {
	const [pathname = '/', query] = (request.url ?? '/').split('?');
	const below = pathname.slice(served.basePath.length);
	for (const [name, value] of Object.entries(served.headersOf(below))) {
		response.setHeader(name, value);
	}
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const found = await findFile(pathname, served);
	if (found.kind === 'move') {
		const location = found.to.replace(/^\/+/, '/') + (query === undefined ? '' : `?${query}`);
		response.writeHead(301, { location }).end();
	} else if (found.kind === 'file') {
		await send(request, response, { whole: found.whole, status: 200 });
	} else {
		const whole = path.join(served.folder, served.missing(below));
		response.setHeader('cache-control', 'no-cache');
		await send(request, response, { whole, status: 404 });
	}
}

async function send(
	request: IncomingMessage,
	response: ServerResponse,
	{ whole, status }: { whole: string; status: number },
): Promise<void> {
	const file = await stat(whole).catch(() => null);
	if (!file) {
		response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
		return;
	}
	const etag = `"${file.size.toString(36)}-${Math.round(file.mtimeMs).toString(36)}"`;
	const type = mimeTypeOf(whole);
	response.setHeader('etag', etag);
	response.setHeader('content-type', type);
	response.setHeader('vary', 'accept-encoding');
	if (status === 200 && request.headers['if-none-match'] === etag) {
		response.writeHead(304).end();
		return;
	}
	const isPacked = isText(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
	if (isPacked) response.setHeader('content-encoding', 'gzip');
	else response.setHeader('content-length', file.size);
	response.writeHead(status);
	if (request.method === 'HEAD') response.end();
	else if (isPacked) await pipeline(createReadStream(whole), createGzip(), response);
	else await pipeline(createReadStream(whole), response);
}
