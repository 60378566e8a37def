import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { codeRoot } from '#files/code-root.ts';
import { mdxPlugins } from '#markdown/plugins.ts';
import type { Settings } from '#settings.ts';
import { oldBrowserCss } from './old-browser-css.ts';

/** What Astro has to know of this project, wherever its code lies: that folder may be read-only. */
export function astroOptions(settings: Settings): AstroInlineConfig {
	const root = path.join(settings.cacheDir, 'astro');
	mkdirSync(root, { recursive: true });
	return {
		configFile: false,
		root,
		srcDir: path.join(codeRoot, 'src'),
		publicDir: path.join(codeRoot, 'public'),
		cacheDir: path.join(root, 'cache'),
		site: settings.siteUrl,
		base: settings.basePath,
		trailingSlash: 'always',
		prerenderConflictBehavior: 'error',
		devToolbar: { enabled: false },
		integrations: [
			codeAsRoot,
			mdx({
				processor: unified({ ...mdxPlugins(settings), gfm: false, smartypants: false }),
				extendMarkdownConfig: false,
				syntaxHighlight: false,
			}),
		],
		// The content security policy allows neither inline styles nor inline scripts.
		build: { format: 'directory', inlineStylesheets: 'never' },
		vite: {
			cacheDir: path.join(root, 'vite'),
			define: { CODE_ROOT: JSON.stringify(codeRoot) },
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
	};
}

/**
 * Astro writes notes below the root it begins with, so that lies in the cache. From then on the root
 * is that of the code, below which its file names, which end up in class names, are the same everywhere.
 */
const codeAsRoot: AstroIntegration = {
	name: 'code-as-root',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => {
			updateConfig({ root: pathToFileURL(codeRoot + path.sep) });
		},
	},
};
