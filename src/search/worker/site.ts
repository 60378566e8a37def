import { formatVersion, type Manifest, type Names, type Script } from '#search/text/files.ts';
import { fetchPacked, once } from './fetch-file.ts';

/** A site that is searched, by what its build wrote below `search-index/`. */
export interface SearchSite {
	/** Address of its pages in the script of the page. */
	readonly home: string;
	/** Addresses of its indexes, newest reports first. */
	readonly shards: readonly string[];
	readonly names: () => Promise<Names>;
}

export async function openSite(base: string, script: Script): Promise<SearchSite> {
	const manifest = await fetchPacked<Manifest>(`${base}manifest.json`);
	if (manifest.format !== formatVersion) throw new Error(`${base}: format ${manifest.format}`);
	const isTraditional = script === 'hant' && manifest.hasTraditional;
	return {
		home: base.replace(/search-index\/$/, isTraditional ? 'zh-hant/' : ''),
		shards: manifest.shards.map((name) => `${base}shards/${name}/`),
		names: once(() => fetchPacked<Names>(`${base}names-${script}.gz`)),
	};
}
