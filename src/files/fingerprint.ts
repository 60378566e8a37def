import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { codeRoot } from './code-root.ts';
import { digestOf } from './digest.ts';

/**
 * A digest of all code that an entry file reaches by its imports, data files among it, and of the
 * versions of packages in the lockfile: what a step that runs this code may keep changes with it
 * and with nothing else. Imports of types alone run no code and do not count. Throws where an import
 * leads nowhere, or to a file that is not plain code or data: Astro's components are none.
 * @param entry below the root @example fingerprintOf('src/variants/convert-page.ts')
 */
export function fingerprintOf(entry: string, root: string = codeRoot): string {
	// A package is installed without its lockfile, but names its dependencies exactly.
	const versions = ['package-lock.json', 'package.json'].find((file) =>
		existsSync(path.join(root, file)),
	);
	return digestOfFiles([...filesReachedFrom(entry, root), versions ?? entry], root);
}

/** A digest of the names and the bytes of files below a root, in whatever order they are given. */
export function digestOfFiles(files: readonly string[], root: string): string {
	return digestOf(
		[...files].sort().map((file) => [file, digestOf(readFileSync(path.join(root, file)))]),
	);
}

/** All files that an entry file needs to run, itself among them, below the root. */
export function filesReachedFrom(entry: string, root: string = codeRoot): string[] {
	const { metafile } = buildSync({
		absWorkingDir: root,
		entryPoints: [entry],
		bundle: true,
		packages: 'external',
		format: 'esm',
		metafile: true,
		write: false,
		outdir: 'none',
		logLevel: 'silent',
	});
	// Vite's `?raw` is about how a file is taken in.
	return [...new Set(Object.keys(metafile.inputs).map((file) => file.replace(/\?.*$/, '')))];
}
