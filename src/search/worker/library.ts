import { createInstance, type Pagefind } from 'virtual:pagefind';
import { fileOfCharacter, type Script, type ShownReport } from '#search/text/files.ts';
import type { Fold } from '#search/text/fold.ts';
import { rowsOf, valuesByRow, type RowTable } from '#search/text/row-table.ts';
import { namePhrase, nameWord, type Phrase } from '#search/text/tokens.ts';
import { fetchPacked, once } from './fetch-file.ts';
import { openSite, type SearchSite } from './site.ts';

export type Library = Awaited<ReturnType<typeof openLibrary>>;

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
 * The indexes of this site and of its partners, searched by Pagefind as one; at first this site's
 * newest.
 */
export async function openLibrary(
	own: SearchSite,
	{ partners, script, fold }: { partners: readonly string[]; script: Script; fold: Fold },
) {
	const [newest = ''] = own.shards;
	const pagefind = newest ? createInstance(indexOf(newest)) : empty;
	/** Every report by Pagefind's id for it: this site's before its partners', the newest first. */
	const reports = new Map<string, IndexedReport>();
	/** This one with the partners that answered. */
	const sites = [own];
	/** The addresses of the partners that did not answer. */
	const missing: string[] = [];
	/** The words for schools of each site, once all are there. */
	const names: ReadonlySet<string>[] = [];
	const add = async (site: SearchSite): Promise<void> => {
		const tableOf = (shard: string) => fetchPacked<RowTable>(`${shard}facets.gz`);
		// First, because Pagefind, once it has met an index that is missing, finds nothing any more.
		const [tables] = await Promise.all([Promise.all(site.shards.map(tableOf)), site.names()]);
		const others = site.shards.filter((shard) => shard !== newest);
		await Promise.all(others.map((shard) => pagefind.mergeIndex(shard, indexOf(shard))));
		for (const [index, shard] of site.shards.entries())
			await list({ pagefind, reports }, { site, shard, facets: valuesByRow(tables[index] ?? {}) });
	};
	/** Adds this site's older reports and its partners'. */
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
		names.push(...(await Promise.all(sites.map((site) => schoolsOf(site, fold)))));
	});
	if (newest) await list({ pagefind, reports }, { site: own, shard: newest, facets: [] });
	const show = ({ shard, row }: IndexedReport): Promise<ShownReport> =>
		fetchPacked(`${shard}${script}/${row}.gz`);
	return { sites, pagefind, reports, names, missing, complete, show };
}

/** Notes which report is which: Pagefind finds all in the order in which they were indexed. */
async function list(
	{ pagefind, reports }: { pagefind: Pagefind; reports: Map<string, IndexedReport> },
	{ site, shard, facets }: { site: SearchSite; shard: string; facets: readonly string[][] },
): Promise<void> {
	const { results } = await pagefind.search(null, { filters: { shard } });
	for (const [row, { id }] of [...results.entries()].reverse()) {
		const known = reports.get(id)?.site ?? site;
		if (known === site) reports.set(id, { site, shard, row, facets: facets[row] ?? [] });
	}
}

async function schoolsOf({ names }: SearchSite, fold: Fold): Promise<ReadonlySet<string>> {
	const schools = (await names()).pages.filter(({ kind }) => kind === 'school');
	const called = schools.flatMap(({ label, others }) => [label, ...others]);
	return new Set(called.flatMap((name) => namePhrase(name, fold)).map(nameWord));
}

/** Whether more than this site's newest reports are there. */
export const isComplete = ({ names }: Library): boolean => names.length > 0;

/** Whether a phrase is what every site calls a school, and so one word of all indexes. */
export const isName = (phrase: Phrase, { names }: Library): boolean =>
	names.length > 0 && names.every((all) => all.has(nameWord(phrase)));

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
