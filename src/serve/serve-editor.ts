import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { findFile } from './find-file.ts';
import { listen } from './listen.ts';
import { mimeTypeOf } from './mime-types.ts';
import { editorFolder } from '#editor/bundle/editor-folder.ts';

const adminPath = `/${editorFolder}/`;

/** Serves the editor on this computer only. @param port 0 for any */
export async function serveEditor(
	folder: string,
	port: number,
): Promise<{ address: string; server: Server }> {
	const server = createServer((request, response) => {
		answer(request, response, folder).catch(() => response.destroy());
	});
	const taken = await listen(server, port);
	return { address: `http://127.0.0.1:${taken}${adminPath}`, server };
}

/** The page names its own policy; the headers that a page cannot name are these. */
const headers = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'no-referrer',
	'cross-origin-resource-policy': 'same-origin',
	'cache-control': 'no-cache',
} as const;

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	folder: string,
): Promise<void> {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	if (request.method !== 'GET') {
		response.writeHead(405, { allow: 'GET' }).end();
		return;
	}
	const [pathname = '/'] = (request.url ?? '/').split('?');
	const found = await findFile(pathname, { folder, basePath: adminPath });
	if (found.kind === 'move') response.writeHead(301, { location: found.to }).end();
	else if (found.kind === 'none') response.writeHead(404).end();
	else {
		response.writeHead(200, { 'content-type': mimeTypeOf(found.file) });
		await pipeline(createReadStream(found.whole), response);
	}
}
