import type { MiddlewareHandler } from 'astro';
import { getArchive, settings } from './site/archive.ts';
import { convertPage } from './variants/convert-page.ts';
import { createConverter, namesOf } from './variants/converter.ts';
import { variantFolder } from './variants/variant-address.ts';

/** Shows Traditional pages in development, where no build has made them from the Simplified ones. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
	const { basePath } = settings;
	const prefix = `${basePath}${variantFolder}/`;
	if (!import.meta.env.DEV || !url.pathname.startsWith(prefix)) return next();
	const response = await next(basePath + url.pathname.slice(prefix.length) + url.search);
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const convert = createConverter(namesOf(await getArchive()));
	const html = convertPage(await response.text(), convert, settings);
	return new Response(html, { status: response.status, headers: { 'content-type': 'text/html' } });
};
