import { appendFileSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#files/files-below.ts';
import { writeCorpus } from './corpus.ts';
import { benchPeer, isThere, peers, type PeerFigures } from './peers.ts';
import { measureFirstSearch, type FirstSearch } from './site-first-search.ts';
import { measureBuild, type Run } from './site-run.ts';
import { bytesByType, pageWeight, type PageWeight } from './site-weight.ts';

/** Everything that is measured of a site of so many generated reports. */
export interface SiteFigures {
	readonly reports: number;
	readonly pages: number;
	readonly cold: Run;
	readonly warm: Run;
	/** After the text of one report has changed. */
	readonly change: Run;
	readonly bytes: Readonly<Record<string, number>>;
	readonly weights: Readonly<Record<'home' | 'report' | 'statistics', PageWeight>>;
	readonly firstSearch: FirstSearch | null;
	/** The other generators that are on this computer. */
	readonly peers: readonly PeerFigures[];
}

/** @param withPeers whether others build the same reports as well */
export async function benchSite(
	cacheDir: string,
	reports: number,
	withPeers: boolean,
): Promise<SiteFigures> {
	const own = path.join(cacheDir, 'bench', `site-${reports}`);
	const [contentDir, outDir] = [path.join(own, 'content'), path.join(own, 'dist')];
	rmSync(own, { recursive: true, force: true });
	mkdirSync(own, { recursive: true });
	writeCorpus(contentDir, reports);
	const env = {
		BUILD_DATE: '2026-01-01',
		CACHE_DIR: path.join(own, 'cache'),
		CONTENT_DIR: contentDir,
		OUT_DIR: outDir,
		SITE_URL: 'https://bench.example',
	};
	const cold = await measureBuild(env, own);
	const warm = await measureBuild(env, own);
	const [changed = ''] = globSync(`reports/*/report-${Math.ceil(reports / 2)}.md`, {
		cwd: contentDir,
	});
	appendFileSync(path.join(contentDir, changed), '\n后来又补了一次。\n');
	const change = await measureBuild(env, own);

	const beside: PeerFigures[] = [];
	for (const name of Object.keys(withPeers ? peers : {}).filter((one) => isThere(one, cacheDir)))
		beside.push(await benchPeer(name, cacheDir, { folder: own, contentDir, changed }));

	const page = `reports/${path.basename(changed, '.md')}/index.html`;
	return {
		reports,
		pages: filesBelow(outDir).filter((file) => file.endsWith('.html')).length,
		cold,
		warm,
		change,
		bytes: bytesByType(outDir),
		weights: {
			home: pageWeight(outDir, 'index.html'),
			report: pageWeight(outDir, page),
			statistics: pageWeight(outDir, 'statistics/index.html'),
		},
		firstSearch: existsSync(path.join(outDir, 'search/index.html'))
			? await measureFirstSearch(outDir, '示范课')
			: null,
		peers: beside,
	};
}
