import { createInstance, type Pagefind } from 'virtual:pagefind';
import { formatVersion, type Manifest } from '#search/text/files.ts';
import { markOfAll } from '#search/text/tokens.ts';
import { fetchFile } from './fetch-packed.ts';
import { remembered } from './remembered.ts';

/** The indexes of this site and of its partners, searched by Pagefind as one. */
export interface Library {
	readonly pagefind: Pagefind;
	/** Every report by Pagefind's id for it: this site's before its partners', the newest first. */
	readonly places: ReadonlyMap<string, Place>;
	/** Hosts of partners that did not answer. */
	readonly missing: readonly string[];
	/** Whether only this site's newest reports are in it. */
	readonly isPartial: () => boolean;
	/** The library with all reports in it. */
	readonly whole: () => Promise<Library>;
}

export interface Place {
	readonly site: Site;
	readonly shard: string;
	/** Which report of its shard it is, the oldest first. */
	readonly row: number;
}

export interface Site {
	/** Address of its index, with a slash at its end. */
	readonly base: string;
	readonly manifest: Manifest;
}

/** A search that finds every report. */
export const everyReport = `"${markOfAll}"`;

/**
 * Opens this site's newest index; the others are merged into it when the whole library is asked for.
 * An index that cannot be merged spoils every later search of the instance, so then the library is
 * opened anew without that partner.
 */
export async function openLibrary(base: string, partners: readonly string[]): Promise<Library> {
	const own = await openSite(base);
	const [newest, ...older] = own.manifest.shards;
	const pagefind = newest === undefined ? empty : createInstance(indexOf(own, newest));
	const places = new Map<string, Place>();
	const missing: string[] = [];
	const state = { isPartial: true };
	const add = async (site: Site, shard: string): Promise<void> => {
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
		for (const shard of shards) await add(site, shard);
	};
	const library = { pagefind, places, missing, isPartial: () => state.isPartial };
	const whole = remembered(async (): Promise<Library> => {
		await merge(own, older);
		for (const partner of partners) {
			const site = await openSite(partner).catch(() => null);
			const isMerged = await merge(site ?? own, site?.manifest.shards ?? []).then(
				() => true,
				() => false,
			);
			if (!site) missing.push(partner);
			else if (!isMerged) {
				const others = partners.filter((other) => other !== partner);
				const again = await (await openLibrary(base, others)).whole();
				state.isPartial = false;
				return { ...again, missing: [...again.missing, partner] };
			}
		}
		state.isPartial = false;
		return { ...library, whole: () => whole('') };
	});
	if (newest !== undefined) await add(own, newest);
	return { ...library, whole: () => whole('') };
}

/** An archive without reports has no index. */
const empty: Pagefind = {
	mergeIndex: () => Promise.resolve(),
	search: () => Promise.resolve({ results: [], filters: {} }),
};

async function openSite(base: string): Promise<Site> {
	const manifest: Manifest = await (await fetchFile(`${base}manifest.json`)).json();
	if (manifest.format !== formatVersion) throw new Error(`${base}: format ${manifest.format}`);
	return { base, manifest };
}

const indexOf = ({ base }: Site, shard: string) => ({
	basePath: `${base}shards/${shard}/`,
	mergeFilter: { shard },
	metaCacheTag: shard,
});
