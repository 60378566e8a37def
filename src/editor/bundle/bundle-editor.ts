import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { digestOf } from '#files/digest.ts';
import { filesBelow } from '#files/files-below.ts';
import { askNoOtherHost, speakPlainly, withoutLanguages } from './bundle-plugins.ts';

/**
 * Bundles the editor into a folder of the cache and gives that folder. What has been bundled once is
 * not bundled again until the editor or its code changes.
 */
export async function bundleEditor(cacheDir: string): Promise<string> {
	const folder = path.join(cacheDir, 'admin', codeDigest());
	if (existsSync(folder)) return folder;
	const fresh = `${folder}.${process.pid}`;
	await build({
		configFile: false,
		root: editorRoot,
		base: './',
		logLevel: 'error',
		plugins: [askNoOtherHost(), speakPlainly(), withoutLanguages()],
		build: {
			outDir: fresh,
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
	rmSync(folder, { recursive: true, force: true });
	renameSync(fresh, folder);
	return folder;
}

const editorRoot = path.join(import.meta.dirname, '..', 'browser');
const projectRoot = path.join(import.meta.dirname, '..', '..', '..');

/** The editor's own code, the modules of the project that it takes, and the packages. */
function codeDigest(): string {
	const folders = [path.join(projectRoot, 'src', 'editor')];
	const words = path.join(projectRoot, 'src', 'i18n', 'words', 'imports.ts');
	const sources = folders.flatMap((folder) =>
		filesBelow(folder).map((file) => path.join(folder, file)),
	);
	const files = [...sources, words, path.join(projectRoot, 'package-lock.json')];
	return digestOf(files.map((file) => readFileSync(file, 'utf8')));
}
