import path from 'node:path';
import { build } from 'vite';
import { digestOf } from '#files/digest.ts';
import { fillFolder } from '#files/fill-folder.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { speakPlainly, withoutLanguages } from './bundle-plugins.ts';

/**
 * Bundles the editor into a folder of the cache and gives that folder. What has been bundled once is
 * not bundled again until the editor or its code changes.
 */
export async function bundleEditor(cacheDir: string): Promise<string> {
	const folder = path.join(cacheDir, 'admin', codeDigest());
	await fillFolder(folder, bundle);
	return folder;
}

async function bundle(outDir: string): Promise<void> {
	await build({
		configFile: false,
		root: editorRoot,
		base: './',
		logLevel: 'error',
		plugins: [speakPlainly(), withoutLanguages()],
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2024',
			modulePreload: false,
			chunkSizeWarningLimit: 5000,
			rolldownOptions: {
				input: path.join(editorRoot, 'main.ts'),
				output: {
					entryFileNames: 'editor.js',
					chunkFileNames: 'files/[name]-[hash].js',
					assetFileNames: ({ names }) =>
						names.some((name) => name.endsWith('.css'))
							? 'editor.css'
							: 'files/[name]-[hash][extname]',
				},
			},
		},
	});
}

const editorRoot = path.join(import.meta.dirname, '..', 'browser');

/** The editor's own code, and what puts it together. */
const codeDigest = (): string =>
	digestOf([
		fingerprintOf('src/editor/browser/main.ts'),
		fingerprintOf('src/editor/bundle/bundle-editor.ts'),
	]);
