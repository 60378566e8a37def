import { formatVersion, type Manifest, type Names, type Script } from '#search/text/files.ts';
import { fetchFile, fetchPacked, once } from './fetch-file.ts';

/** A site that is searched, by what its build wrote below `search-index/`. */
export interface Site {
	/** Address of its index, with a slash at its end. */
	readonly base: string;
	/** Address of its pages in the script of the page. */
	readonly home: string;
	/** Its indexes, newest reports first. */
	readonly shards: readonly string[];
	readonly names: () => Promise<Names>;
}

export async function openSite(base: string, script: Script): Promise<Site> {
	const manifest: Manifest = await (await fetchFile(`${base}manifest.json`)).json();
	if (manifest.format !== formatVersion) throw new Error(`${base}: format ${manifest.format}`);
	const isTraditional = script === 'hant' && manifest.hasTraditional;
	return {
		base,
		home: base.replace(/search-index\/$/, isTraditional ? 'zh-hant/' : ''),
		shards: manifest.shards,
		names: once(() => fetchPacked<Names>(`${base}names-${script}.gz`)),
	};
}
