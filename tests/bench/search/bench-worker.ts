import { createFold } from '#search/text/fold.ts';
import { phrasesOf } from '#search/text/tokens.ts';
import { fetchPacked } from '#search/worker/fetch-file.ts';
import { findReports } from '#search/worker/find-reports.ts';
import { openLibrary } from '#search/worker/library.ts';
import { openSite } from '#search/worker/site.ts';

// All reports that the engine finds for a query, which the page's worker never tells.
const base = new URL('../search-index/', self.location.href).href;
const ready = start();

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
	void placesFor(data).then((places) => self.postMessage(places));
});

async function start() {
	const fold = createFold(await fetchPacked<string>(`${base}folds.gz`));
	const options = { partners: [], script: 'hans', fold } as const;
	const library = await openLibrary(await openSite(base, 'hans'), options);
	await library.complete();
	return { fold, library };
}

async function placesFor(query: string): Promise<string[]> {
	const { fold, library } = await ready;
	const wanted = phrasesOf(query, fold).map((phrase) => ({ phrase, theme: undefined }));
	const { literal } = await findReports(library, wanted);
	return Array.from(literal.keys(), (id) => {
		const report = library.reports.get(id);
		return report ? `${report.shard.split('/').at(-2)}/${report.row}` : id;
	});
}
