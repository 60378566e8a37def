import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { codeRoot } from '#files/code-root.ts';
import { filesReachedFrom } from '#files/fingerprint.ts';

/**
 * Adds every file below the project that Vite bundles for pages, for the server and for browsers, to
 * a set, with its path below the project. Packages are left out, and so is the content: an `.mdx`
 * report is a module, but what is made of it changes with its digest.
 */
export function noteBundledFiles(files: Set<string>, contentDir: string): AstroIntegration {
	const note = (id: string): void => {
		const [whole = ''] = id.split('?');
		const file = path.relative(codeRoot, whole).split(path.sep).join('/');
		const isOurs = path.isAbsolute(whole) && !/^\.\.\/|(?:^|\/)node_modules\//.test(file);
		if (isOurs && !whole.startsWith(contentDir + path.sep) && existsSync(whole)) {
			// Vite knows nothing of what one style sheet imports from another.
			for (const each of file.endsWith('.css') ? filesReachedFrom(file) : [file]) files.add(each);
		}
	};
	const plugin: Plugin = {
		name: 'note-bundled-files',
		generateBundle() {
			for (const id of this.getModuleIds()) note(id);
		},
	};
	return {
		name: 'note-bundled-files',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
