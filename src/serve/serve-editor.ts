import { editorFolder } from '#editor/bundle/editor-page.ts';
import { serveFolder } from './serve-folder.ts';

/** Serves the editor on this computer only. @param port 0 for any */
export const serveEditor = (folder: string, port: number) =>
	serveFolder(
		{
			folder,
			basePath: `/${editorFolder}/`,
			headersOf: () => headers,
			missing: () => '404.html',
		},
		port,
	);

/** The page names its own policy; the headers that a page cannot name are these. */
const headers = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'no-referrer',
	'cross-origin-resource-policy': 'same-origin',
	'cache-control': 'no-cache',
};
