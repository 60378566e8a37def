import { formatVersion, type Manifest, type Names, type Script } from '#search/text/files.ts';
import { fetchPacked, once } from './fetch-file.ts';

export type SearchSite = Awaited<ReturnType<typeof openSite>>;

/** A site that is searched, by what its build wrote below `search-index/`. */
export async function openSite(base: string, script: Script) {
	const manifest = await fetchPacked<Manifest>(`${base}manifest.json`);
	if (manifest.format !== formatVersion) throw new Error(`${base}: format ${manifest.format}`);
	const isTraditional = script === 'hant' && manifest.hasTraditional;
	return {
		/** Address of its pages in the script of the page. */
		home: base.replace(/search-index\/$/, isTraditional ? 'zh-hant/' : ''),
		/** Addresses of its indexes, newest reports first. */
		shards: manifest.shards.map((name) => `${base}shards/${name}/`),
		names: once(() => fetchPacked<Names>(`${base}names-${script}.gz`)),
	};
}
