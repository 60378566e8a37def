import { createInstance, type Pagefind } from 'virtual:pagefind';
import type { Script } from '#search/text/files.ts';
import { markOfAll } from '#search/text/tokens.ts';
import { once } from './fetch-file.ts';
import { checkIndexes, openSite, type Site } from './site.ts';

/** The indexes of this site and of its partners, searched by Pagefind as one. */
export interface Library {
	readonly own: Site;
	readonly pagefind: Pagefind;
	/** Every report by Pagefind's id for it: this site's before its partners', the newest first. */
	readonly places: ReadonlyMap<string, Place>;
	/** Addresses of partners that did not answer. */
	readonly missing: readonly string[];
	/** Whether more than this site's newest reports are in it. */
	readonly isComplete: () => boolean;
	/** Adds this site's older reports and its partners'. */
	readonly complete: () => Promise<void>;
}

export interface Place {
	readonly site: Site;
	readonly shard: string;
	/** Which report of its shard it is, the oldest first. */
	readonly row: number;
}

/** A search that finds every report. */
export const everyReport = `"${markOfAll}"`;

/**
 * Opens this site's newest index.
 * @param partners addresses of the indexes of other sites
 */
export async function openLibrary(
	own: Site,
	{ partners, script }: { partners: readonly string[]; script: Script },
): Promise<Library> {
	const [newest, ...older] = own.shards;
	const pagefind = newest === undefined ? empty : createInstance(indexOf(own, newest));
	const places = new Map<string, Place>();
	const missing: string[] = [];
	const state = { isComplete: false };
	const list = async (site: Site, shard: string): Promise<void> => {
		const { results } = await pagefind.search(everyReport, {
			filters: { shard },
			sort: { row: 'desc' },
		});
		results.forEach(({ id }, index) => {
			if (!places.has(id)) places.set(id, { site, shard, row: results.length - 1 - index });
		});
	};
	const merge = async (site: Site, shards: readonly string[]): Promise<void> => {
		const indexes = shards.map((shard) => indexOf(site, shard));
		await Promise.all(
			indexes.map(({ basePath, ...options }) => pagefind.mergeIndex(basePath, options)),
		);
		for (const shard of shards) await list(site, shard);
	};
	const complete = once(async () => {
		await merge(own, older);
		for (const partner of partners) {
			try {
				const site = await openSite(partner, script);
				await checkIndexes(site);
				await merge(site, site.shards);
			} catch {
				missing.push(partner);
			}
		}
		state.isComplete = true;
	});
	if (newest !== undefined) await list(own, newest);
	return { own, pagefind, places, missing, isComplete: () => state.isComplete, complete };
}

/** An archive without reports has no index. */
const empty: Pagefind = {
	mergeIndex: () => Promise.resolve(),
	search: () => Promise.resolve({ results: [], filters: {} }),
};

const indexOf = ({ base }: Site, shard: string) => ({
	basePath: `${base}shards/${shard}/`,
	mergeFilter: { shard },
	metaCacheTag: shard,
});
