import { hostsOf } from '#editor/backend.ts';
import type { Site } from '#model/site.ts';

/** Where the editor lies below the address of the site or of its own server. */
export const editorFolder = 'admin';

/**
 * What the editor may load: its own files and the repository it writes to. It sets styles on its
 * elements and shows pictures from memory, which the policy of the site itself does not allow.
 * It would also ask unpkg.com whether there is a newer one, githubstatus.com whether all is well, and
 * jsdelivr.net for fonts that it brings along: the policy refuses, and says so in the console.
 */
function editorPolicy({ admin }: Site): string {
	const hosts = ['', ...hostsOf(admin)].join(' ');
	return [
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self' 'unsafe-inline' blob:",
		"font-src 'self' data:",
		`img-src 'self' blob: data:${hosts}`,
		"media-src 'self' blob:",
		`connect-src 'self' blob: data:${hosts}`,
		"worker-src 'self' blob:",
		"frame-src 'self' blob:",
		"base-uri 'self'",
		"form-action 'self'",
		"object-src 'none'",
	].join('; ');
}

/** The page that holds the editor. */
export const editorPage = (site: Site): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${editorPolicy(site)}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>编辑</title>
<link rel="icon" href="./favicon.svg">
<link rel="stylesheet" href="./editor.css">
<script type="module" src="./editor.js"></script>
</head>
<body>
<noscript><h1>编辑</h1><p>编辑器要用 JavaScript，请换 Chrome 或 Edge。</p></noscript>
</body>
</html>
`;
