import { createInstance, type Pagefind } from 'virtual:pagefind';
import { fileOfCharacter, type Script } from '#search/text/files.ts';
import { rowsOf, valuesByRow, type RowTable } from '#search/text/row-table.ts';
import { fetchPacked, once } from './fetch-file.ts';
import { openSite, type Site } from './site.ts';

/** The indexes of this site and of its partners, searched by Pagefind as one. */
export interface Library {
	/** This one, and those of its partners that answered. */
	readonly sites: readonly Site[];
	readonly pagefind: Pagefind;
	/** Every report by Pagefind's id for it: this site's before its partners', the newest first. */
	readonly places: ReadonlyMap<string, Place>;
	/** Addresses of partners that did not answer. */
	readonly missing: readonly string[];
	/** Whether more than this site's newest reports are in it. */
	readonly isComplete: () => boolean;
	/** Values of facets by Pagefind's id: `kind:visit`; none before it is complete. */
	readonly facetsOf: (id: string) => readonly string[];
	/** Reports that hold a character, by Pagefind's ids. */
	readonly idsHolding: (character: string) => Promise<readonly string[]>;
	/** Adds this site's older reports and its partners'. */
	readonly complete: () => Promise<void>;
}

export interface Place {
	readonly site: Site;
	readonly shard: string;
	/** Which report of its shard it is, the oldest first. */
	readonly row: number;
}

/**
 * Opens this site's newest index.
 * @param partners addresses of the indexes of other sites
 */
export async function openLibrary(
	own: Site,
	{ partners, script }: { partners: readonly string[]; script: Script },
): Promise<Library> {
	const [newest = ''] = own.shards;
	const pagefind = newest ? createInstance(indexOf(own, newest)) : empty;
	const shelf: Shelf = {
		pagefind,
		newest,
		places: new Map(),
		shards: new Map(),
		facets: new Map(),
	};
	const sites = [own];
	const missing: string[] = [];
	const state = { isComplete: false };
	const complete = once(async () => {
		await addSite(shelf, own);
		for (const partner of partners) {
			try {
				const site = await openSite(partner, script);
				await addSite(shelf, site);
				sites.push(site);
			} catch {
				missing.push(partner);
			}
		}
		state.isComplete = true;
	});
	if (newest) await list(shelf, own, newest);
	return {
		sites,
		pagefind,
		places: shelf.places,
		missing,
		complete,
		isComplete: () => state.isComplete,
		facetsOf: (id) => {
			const { shard, row } = shelf.places.get(id) ?? { shard: '', row: 0 };
			return shelf.facets.get(shard)?.[row] ?? [];
		},
		idsHolding: async (character) => {
			const holding = Array.from(shelf.shards, async ([address, ids]) => {
				const table = await fetchPacked<RowTable>(address + fileOfCharacter(character));
				return rowsOf(character, table).flatMap((row) => ids[row] ?? []);
			});
			return (await Promise.all(holding)).flat();
		},
	};
}

/** What a library has read so far. */
interface Shelf {
	readonly pagefind: Pagefind;
	/** The index that Pagefind began with. */
	readonly newest: string;
	readonly places: Map<string, Place>;
	/** Pagefind's ids by the address of their index, in the order of rows. */
	readonly shards: Map<string, readonly string[]>;
	/** By index and row. */
	readonly facets: Map<string, readonly (readonly string[])[]>;
}

async function addSite(shelf: Shelf, site: Site): Promise<void> {
	const { pagefind, newest, facets } = shelf;
	const load = async (shard: string): Promise<void> => {
		const table = await fetchPacked<RowTable>(`${site.base}shards/${shard}/facets.gz`);
		facets.set(shard, valuesByRow(table));
	};
	// First, because Pagefind, once it has met an index that is missing, finds nothing any more.
	await Promise.all([site.names(), ...site.shards.map(load)]);
	const others = site.shards.filter((shard) => shard !== newest);
	const add = (shard: string): Promise<void> => {
		const { basePath, ...options } = indexOf(site, shard);
		return pagefind.mergeIndex(basePath, options);
	};
	await Promise.all(others.map(add));
	for (const shard of others) await list(shelf, site, shard);
}

/** Notes which report is which: Pagefind finds all in the order in which they were indexed. */
async function list({ pagefind, places, shards }: Shelf, site: Site, shard: string): Promise<void> {
	const { results } = await pagefind.search(null, { filters: { shard } });
	const ids = results.map(({ id }) => id);
	shards.set(`${site.base}shards/${shard}/`, ids);
	for (const [index, id] of [...ids].reverse().entries())
		if (!places.has(id)) places.set(id, { site, shard, row: ids.length - 1 - index });
}

/** An archive without reports has no index. */
const empty: Pagefind = {
	mergeIndex: () => Promise.resolve(),
	search: () => Promise.resolve({ results: [] }),
};

const indexOf = ({ base }: Site, shard: string) => ({
	basePath: `${base}shards/${shard}/`,
	mergeFilter: { shard },
	metaCacheTag: shard,
});
