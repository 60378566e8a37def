import { feedOf } from '#feeds/feed-of.ts';
import { words } from '#i18n/zh-hans.ts';
import { getArchive } from './archive.ts';
import { pairingName } from './names.ts';
import { absoluteUrl } from './url.ts';

/** The feed of the whole site. */
export async function siteFeed() {
	const { site, reports } = await getArchive();
	const { title, description } = site;
	return feedOf(reports, { site, title, description, link: absoluteUrl('/'), absoluteUrl });
}

/** The feed of one pairing. */
export async function pairingFeed(id: string) {
	const archive = await getArchive();
	const name = pairingName(id, archive);
	const reports = archive.reports.filter(({ pairings }) => pairings.includes(id));
	return feedOf(reports, {
		site: archive.site,
		title: words.feedTitle(name, archive.site.title),
		description: archive.pairings.get(id)?.summary ?? name,
		link: absoluteUrl(`/pairings/${id}/`),
		absoluteUrl,
	});
}

/** The ids of all pairings, as paths of their feeds. */
export const pairingFeedPaths = async () =>
	[...(await getArchive()).pairings.keys()].map((id) => ({ params: { id } }));
