import path from 'node:path';
import { digestOf } from '#files/digest.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { folderFor } from '#files/keep-only.ts';
import type { Settings } from '#settings.ts';

/** The folders in which a site is prepared. One for each address and content folder. */
export interface Workspace {
	/** The finished site, kept from build to build. */
	readonly tree: string;
	/** The site that was published before the one that is. */
	readonly spare: string;
	/**
	 * What Astro has just rendered; begins empty every time. It lies below the project, where Astro
	 * puts its bundle, because Astro moves files between the two by renaming, which no disk allows to
	 * another.
	 */
	readonly fresh: string;
	/** Encoded pictures by the digest of their originals, shared by all sites. */
	readonly media: string;
	/** The editor of a site that has it in public. */
	readonly editor: string;
	/** What a step remembers from one build to the next. */
	readonly memory: (step: string) => string;
	/** Held while a build runs in this workspace. */
	readonly lock: string;
	/** Held while a build publishes to the output folder. */
	readonly outLock: string;
}

export function workspaceOf(settings: Settings): Workspace {
	const { basePath, siteUrl, contentDir, outDir, cacheDir } = settings;
	const sites = path.join(cacheDir, 'site');
	const name = digestOf([basePath, siteUrl, contentDir]);
	const folder = path.join(sites, name);
	return {
		tree: path.join(folder, 'tree'),
		spare: path.join(folder, 'spare'),
		fresh: path.join(process.cwd(), '.astro', 'fresh', name),
		media: folderFor(fingerprintOf('src/build/encode-picture.ts'), path.join(cacheDir, 'media')),
		editor: path.join(folder, 'editor'),
		memory: (step) => path.join(folder, `${step}.json`),
		lock: path.join(folder, 'lock'),
		outLock: path.join(sites, `${digestOf(outDir)}.lock`),
	};
}
