import path from 'node:path';
import { digestOf } from '#files/digest.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { folderFor } from '#files/folder-for.ts';
import type { Settings } from '#settings.ts';

export type Workspace = ReturnType<typeof workspaceOf>;

/** The folders in which a site is prepared. One for each address and content folder. */
export function workspaceOf(settings: Settings) {
	const { basePath, siteUrl, contentDir, outDir, cacheDir } = settings;
	const sites = path.join(cacheDir, 'site');
	const name = digestOf([basePath, siteUrl, contentDir]);
	const folder = path.join(sites, name);
	return {
		/** All of the below that is of this site alone. */
		folder,
		/** The finished site, kept from build to build. */
		tree: path.join(folder, 'tree'),
		/** The site that was published before the one that is. */
		spare: path.join(folder, 'spare'),
		/** What Astro has just rendered, and its bundle; begins empty every time. */
		fresh: path.join(folder, 'fresh'),
		/** Encoded pictures by the digest of their originals, shared by all sites. */
		media: folderFor(fingerprintOf('src/build/encode-picture.ts'), path.join(cacheDir, 'media')),
		/** The editor of a site that has it in public. */
		editor: path.join(folder, 'editor'),
		/** What a step remembers from one build to the next. */
		memory: (step: string): string => path.join(folder, `${step}.json`),
		/** Held while a build runs in this workspace. */
		lock: path.join(folder, 'lock'),
		/** Held while a build publishes to the output folder. */
		outLock: path.join(sites, `${digestOf(outDir)}.lock`),
	};
}
