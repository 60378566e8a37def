import { createInstance, type Pagefind } from 'virtual:pagefind';
import { fileOfCharacter, type Script } from '#search/text/files.ts';
import { rowsOf, valuesByRow, type RowTable } from '#search/text/row-table.ts';
import { fetchPacked, once } from './fetch-file.ts';
import { openSite, type SearchSite } from './site.ts';

/** The indexes of this site and of its partners, searched by Pagefind as one. */
export interface Library {
	/** This one, and those of its partners that answered. */
	readonly sites: readonly SearchSite[];
	readonly pagefind: Pagefind;
	/** Every report by Pagefind's id for it: this site's before its partners', the newest first. */
	readonly reports: ReadonlyMap<string, IndexedReport>;
	/** Addresses of partners that did not answer. */
	readonly missing: readonly string[];
	/** Whether more than this site's newest reports are in it. */
	readonly isComplete: () => boolean;
	/** Adds this site's older reports and its partners'. */
	readonly complete: () => Promise<void>;
}

/** Where a report lies, and what it is counted under. */
export interface IndexedReport {
	readonly site: SearchSite;
	/** Address of its shard. */
	readonly shard: string;
	/** Which report of its shard it is, the oldest first. */
	readonly row: number;
	/** Values of facets, `kind:visit`; none before the library is complete. */
	readonly facets: readonly string[];
}

/**
 * Opens this site's newest index.
 * @param partners addresses of the indexes of other sites
 */
export async function openLibrary(
	own: SearchSite,
	{ partners, script }: { partners: readonly string[]; script: Script },
): Promise<Library> {
	const [newest = ''] = own.shards;
	const pagefind = newest ? createInstance(indexOf(newest)) : empty;
	const reports = new Map<string, IndexedReport>();
	const [sites, missing]: [SearchSite[], string[]] = [[own], []];
	const state = { isComplete: false };

	/** Notes which report is which: Pagefind finds all in the order in which they were indexed. */
	async function list(site: SearchSite, shard: string, facets: readonly string[][]): Promise<void> {
		const { results } = await pagefind.search(null, { filters: { shard } });
		for (const [row, { id }] of [...results.entries()].reverse()) {
			const known = reports.get(id)?.site ?? site;
			if (known === site) reports.set(id, { site, shard, row, facets: facets[row] ?? [] });
		}
	}

	async function add(site: SearchSite): Promise<void> {
		const tableOf = async (shard: string) =>
			[shard, await fetchPacked<RowTable>(`${shard}facets.gz`)] as const;
		// First, because Pagefind, once it has met an index that is missing, finds nothing any more.
		const [tables] = await Promise.all([Promise.all(site.shards.map(tableOf)), site.names()]);
		const merge = (shard: string): Promise<void> => {
			const { basePath, ...options } = indexOf(shard);
			return pagefind.mergeIndex(basePath, options);
		};
		await Promise.all(site.shards.filter((shard) => shard !== newest).map(merge));
		for (const [shard, table] of tables) await list(site, shard, valuesByRow(table));
	}

	if (newest) await list(own, newest, []);
	const complete = once(async () => {
		await add(own);
		for (const partner of partners) {
			try {
				const site = await openSite(partner, script);
				await add(site);
				sites.push(site);
			} catch {
				missing.push(partner);
			}
		}
		state.isComplete = true;
	});
	return { sites, pagefind, reports, missing, complete, isComplete: () => state.isComplete };
}

/** Reports that hold a character, by Pagefind's ids. */
export async function idsHolding(character: string, { reports }: Library): Promise<string[]> {
	const shards = new Set(Array.from(reports.values(), ({ shard }) => shard));
	const load = async (shard: string) => {
		const table = await fetchPacked<RowTable>(shard + fileOfCharacter(character));
		return [shard, new Set(rowsOf(character, table))] as const;
	};
	const rows = new Map(await Promise.all(Array.from(shards, load)));
	return [...reports].flatMap(([id, { shard, row }]) => (rows.get(shard)?.has(row) ? id : []));
}

/** An archive without reports has no index. */
const empty: Pagefind = {
	mergeIndex: () => Promise.resolve(),
	search: () => Promise.resolve({ results: [] }),
};

const indexOf = (shard: string) => ({
	basePath: shard,
	mergeFilter: { shard },
	metaCacheTag: shard.slice(-9, -1),
});
