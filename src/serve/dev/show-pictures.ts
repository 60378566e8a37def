import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { staticFiles } from '#archive/static-files.ts';
import { workspaceOf } from '#build/workspace.ts';
import { mimeTypeOf } from '#files/mime-type.ts';
import { decodedAddress } from '#files/written.ts';
import { locales } from '#i18n/locales.ts';
import type { Settings } from '#settings.ts';
import { qrSvg } from '#share/qr-svg.ts';
import { codesOf } from '#site/share.ts';
import { absoluteUrl } from '#site/url.ts';

/** Serves the pictures that the build would place or draw, and what it would copy. */
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
		const file = (request.url ?? '').slice(1);
		const languages = locales.map(({ code }) => code);
		const page = `/${path.posix.dirname(file)}/`;
		const code = codesOf(page, { languages }).find((one) => one.file === file);
		if (!code) {
			next();
			return;
		}
		response.setHeader('content-type', mimeTypeOf(file));
		response.end(qrSvg(absoluteUrl(code.path)));
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
