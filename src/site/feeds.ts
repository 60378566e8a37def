import type { Archive, Report } from '#archive/archive.ts';
import type { FeedItem, FeedSource } from '#feeds/feed-files.ts';
import { pairingName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { textLicenceOf } from '#model/site.ts';
import { indexReports } from './report-view.ts';
import { absoluteUrl } from './url.ts';

/** The feeds of the site and of each pairing, with the addresses that they belong to. */
export function feedsOf(archive: Archive): { path: string; source: FeedSource }[] {
	const { site, reports, pairings } = archive;
	const { byPairing } = indexReports(archive);
	const ofPairings = [...pairings.values()].map(({ id, summary }) => ({
		path: `/pairings/${id}/`,
		title: words.feedTitle(pairingName(id, archive), site.title),
		description: summary,
		told: byPairing.get(id) ?? [],
	}));
	return [
		{ path: '/', title: site.title, description: site.description, told: reports },
		...ofPairings,
	].map(({ path, title, description, told }) => ({
		path,
		source: {
			title,
			description,
			link: absoluteUrl(path),
			author: site.owner,
			copyright: textLicenceOf(site) ?? site.owner,
			items: latest(told),
		},
	}));
}

/** How many reports a feed holds. */
const length = 30;

/** The newest reports by day of publication; reports without that day are left out. */
const latest = (reports: readonly Report[]): FeedItem[] =>
	reports
		.flatMap(({ id, title, summary, published }) =>
			published ? [{ title, summary, link: absoluteUrl(`/reports/${id}/`), day: published }] : [],
		)
		.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
		.slice(0, length);
