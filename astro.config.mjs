// @ts-check
import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mdxPlugins } from '#markdown/plugins.ts';
import { oldBrowserCss } from '#build/old-browser-css.ts';
import { readSettings } from '#settings.ts';

const settings = readSettings();

export default defineConfig({
	site: settings.siteUrl,
	base: settings.basePath,
	outDir: settings.outDir,
	// `npm ci` empties node_modules, where Astro would keep its cache.
	cacheDir: path.join(settings.cacheDir, 'astro'),
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	integrations: [
		mdx({
			processor: unified({ ...mdxPlugins(settings), gfm: false, smartypants: false }),
			extendMarkdownConfig: false,
			syntaxHighlight: false,
		}),
	],
	// The content security policy allows neither inline styles nor inline scripts.
	build: { format: 'directory', inlineStylesheets: 'never' },
	vite: {
		// Where `.mdx` reports are imported from; the content folder may lie anywhere.
		resolve: { alias: { '@content': settings.contentDir } },
		css: { postcss: { plugins: oldBrowserCss } },
		build: {
			assetsInlineLimit: 0,
			// One small file for all pages costs one request once, not six on every page.
			cssCodeSplit: false,
			// Old office PCs and phones: Windows 7 browsers, iOS 12.
			target: ['chrome64', 'safari12', 'firefox67'],
		},
	},
});
