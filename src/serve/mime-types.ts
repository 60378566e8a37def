/** What browsers are told about files by their names' ends; what is not here is sent as bytes. */
const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	xsl: 'application/xslt+xml; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	avif: 'image/avif',
	gif: 'image/gif',
	ico: 'image/x-icon',
	pdf: 'application/pdf',
	woff2: 'font/woff2',
	wasm: 'application/wasm',
	zip: 'application/zip',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function mimeTypeOf(file: string): string {
	const extension = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
	return types[extension] ?? 'application/octet-stream';
}

/** Whether a file gets much smaller when it is packed. */
export const isText = (file: string): boolean =>
	/^(?:text\/|application\/(?:json|xml|manifest\+json|xslt\+xml)|image\/svg)/.test(
		mimeTypeOf(file),
	);
