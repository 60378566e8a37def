import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { digestOf } from '#digest.ts';
import { filesBelow } from '#scripts/build/files-below.ts';

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
		plugins: [askNoOtherHost(), withoutLanguages()],
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

const editorRoot = path.join(import.meta.dirname, 'editor');
const projectRoot = path.join(import.meta.dirname, '..', '..');

/**
 * The editor asks unpkg.com every hour whether there is a newer one, githubstatus.com whether all is
 * well, and jsdelivr.net for fonts that it brings along. It is told that there is nothing.
 */
function askNoOtherHost(): Plugin {
	return {
		name: 'ask-no-other-host',
		transform(code, id) {
			if (!id.includes('@sveltia/cms/npm/')) return null;
			const quiet = code
				.replaceAll('https://unpkg.com/', './nothing/')
				.replaceAll(/https:\/\/(?=[\w.]+\/api\/v2\/status\.json)/g, './nothing/')
				.replaceAll(/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, 'local("")');
			return { code: quiet, map: null };
		},
	};
}

/** Colours for three hundred programming languages are fifteen megabytes that no report needs. */
function withoutLanguages(): Plugin {
	return {
		name: 'without-languages',
		enforce: 'pre',
		resolveId(source) {
			const [, language] = /^@shikijs\/langs\/([\w-]+)$/.exec(source) ?? [];
			return language === undefined || wantedLanguages.includes(language) ? null : noLanguage;
		},
		load: (id) => (id === noLanguage ? 'export default []' : null),
	};
}

const noLanguage = '\0no-language';
const wantedLanguages = ['markdown', 'yaml', 'json', 'html', 'css', 'javascript'];

function codeDigest(): string {
	const sources = [editorRoot, path.join(projectRoot, 'src', 'admin')].flatMap((folder) =>
		filesBelow(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')),
	);
	const lock = readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8');
	const self = readFileSync(import.meta.filename, 'utf8');
	return digestOf([...sources, self, lock]);
}
