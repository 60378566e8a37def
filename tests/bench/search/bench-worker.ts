import '#search/worker/old-browsers.ts';
import { phrasesOf } from '#search/text/tokens.ts';
import { createFold } from '#search/text/fold.ts';
import type { Vocabulary } from '#search/text/files.ts';
import { readScriptTable } from '#search/text/script-table.ts';
import { fetchPackedJson } from '#search/worker/fetch-packed.ts';
import { findRows } from '#search/worker/find-rows.ts';
import { placeOf } from '#search/worker/gather.ts';
import { createSites } from '#search/worker/sites.ts';

// All rows that the engine finds for a query, which the page's worker never tells.
const base = new URL('../search-index/', self.location.href).href;
const ready = start();

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
	void rowsFor(data).then((rows) => self.postMessage(rows));
});

async function start() {
	const { scripts } = await fetchPackedJson<Vocabulary>(`${base}vocabulary.gz`);
	return { fold: createFold(readScriptTable(scripts)), site: await createSites(base)(base) };
}

async function rowsFor(query: string): Promise<string[]> {
	const { fold, site } = await ready;
	const wanted = phrasesOf(query, fold).map((phrase) => ({ phrase, theme: null }));
	const places: string[] = [];
	for (let index = 0; index < site.manifest.parts.length; index += 1) {
		const part = await site.part(index);
		const { literal } = await findRows(part, wanted);
		for (const row of literal.keys()) {
			const { shard, index: own } = placeOf(part, row);
			places.push(`${shard}/${own}`);
		}
	}
	return places;
}
