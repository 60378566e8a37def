import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { staticFiles } from '#archive/static-files.ts';
import { workspaceOf } from '#build/workspace.ts';
import { mimeTypeOf } from '#files/mime-type.ts';
import { decodedAddress } from '#files/written.ts';
import type { Settings } from '#settings.ts';

/** Serves the pictures that the build would place, and what it would copy. */
export function showPictures({ middlewares }: ViteDevServer, settings: Settings): void {
	const { media } = workspaceOf(settings);
	middlewares.use(`${settings.basePath}media`, (request, response, next) => {
		const name = path.basename(request.url ?? '');
		const file = path.join(media, name);
		if (!/^[\w.-]+$/.test(name) || !existsSync(file)) {
			next();
			return;
		}
		response.setHeader('content-type', mimeTypeOf(name));
		createReadStream(file).pipe(response);
	});
	middlewares.use(settings.basePath, (request, response, next) => {
		const [address = ''] = (request.url ?? '').slice(1).split('?');
		const file = staticFiles(settings.contentDir).get(decodedAddress(address) ?? '');
		if (file === undefined) {
			next();
			return;
		}
		response.setHeader('content-type', mimeTypeOf(file));
		createReadStream(file).pipe(response);
	});
}
