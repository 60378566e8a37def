import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bulletinHtml } from '#office/bulletin-html.ts';
import type { Bulletin } from '#office/bulletin.ts';
import { words } from '#i18n/zh-hans.ts';

/** An issue as a page that stands alone, in the style that the site prints it with. */
export function printedPage(bulletin: Bulletin, root = process.cwd()): string {
	const style = ['tokens', 'base', 'bulletin', 'print']
		.map((name) => readFileSync(path.join(root, `src/styles/${name}.css`), 'utf8'))
		.join('\n');
	const title = words.bulletin.of(bulletin.name, bulletin.issue).replaceAll('<', '&lt;');
	return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${title}</title><style>${style}
@page { margin: 22mm 22mm 22mm 24mm; } body { display: block; } .bulletin { max-inline-size: none; }</style></head><body><main>${bulletinHtml(bulletin)}</main></body></html>`;
}
