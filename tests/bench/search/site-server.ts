import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { isText, mimeTypeOf } from '#files/mime-type.ts';

export interface SiteServer {
	readonly address: string;
	/** What was sent since the last call, in bytes as a host with gzip would send it. */
	readonly takeSent: () => readonly Sent[];
	readonly close: () => void;
}

interface Sent {
	readonly path: string;
	readonly bytes: number;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** Serves a folder and counts what it sends. */
export async function serveSite(folder: string): Promise<SiteServer> {
	const sent: Sent[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://bench');
		const file = path.join(folder, decodeURIComponent(pathname));
		if (!existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const type = mimeTypeOf(file);
		const isPacked = isText(type);
		const body = isPacked ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file);
		sent.push({ path: pathname, bytes: body.length, at: Date.now() });
		response.writeHead(200, {
			'content-type': type,
			'cache-control': 'max-age=3600',
			...(isPacked && { 'content-encoding': 'gzip' }),
		});
		response.end(body);
	});
	const port = await listening(server);
	return {
		address: `http://127.0.0.1:${port}/`,
		takeSent: () => sent.splice(0),
		close: () => void server.close(),
	};
}

function listening(server: Server): Promise<number> {
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : 0);
		});
	});
}
