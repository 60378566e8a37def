import type { Report } from '#archive/archive.ts';
import type { FeedItem, FeedSource } from '#feeds/feed-of.ts';
import { pairingName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Site } from '#model/site.ts';
import { getArchive } from './archive.ts';
import { keyed } from './keyed.ts';
import { indexReports } from './report-view.ts';
import { absoluteUrl } from './url.ts';

/** The feed of the whole site. */
export async function siteFeed(): Promise<FeedSource> {
	const { site, reports } = await getArchive();
	const { title, description } = site;
	return { ...channel('/', site), title, description, items: latest(reports) };
}

/** The paths of a feed for each pairing. */
export async function pairingFeedPaths() {
	const archive = await getArchive();
	const { byPairing } = indexReports(archive);
	return [...archive.pairings.values()].map(({ id, summary }) => {
		const source: FeedSource = {
			...channel(`/pairings/${id}/`, archive.site),
			title: words.feedTitle(pairingName(id, archive), archive.site.title),
			description: summary,
			items: latest(byPairing.get(id) ?? []),
		};
		return keyed({ id }, { source });
	});
}

const channel = (path: string, site: Site) => ({
	link: absoluteUrl(path),
	copyright: site.licence ?? site.owner,
});

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
