import { Feed } from 'feed';
import type { Report } from '#archive/archive.ts';
import type { Site } from '#model/site.ts';

interface FeedOptions {
	readonly site: Site;
	readonly title: string;
	readonly description: string;
	/** Absolute address of the page that the feed follows. */
	readonly link: string;
	/** Absolute address of a path on the site. */
	readonly absoluteUrl: (path: string) => string;
}

/** How many reports a feed holds. */
const length = 30;

/** The latest published reports as a feed. Items without a day of publication cannot be followed and are left out. */
export function feedOf(reports: readonly Report[], options: FeedOptions): Feed {
	const { site, title, description, link, absoluteUrl } = options;
	const published = reports
		.flatMap((report) => (report.published ? [{ report, day: report.published }] : []))
		.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
		.slice(0, length);
	const feed = new Feed({
		title,
		description,
		id: link,
		link,
		language: 'zh-Hans',
		copyright: site.licence ?? site.owner,
		// The newest item, not the clock: the same reports give the same bytes.
		updated: new Date(published[0]?.day ?? 0),
		generator: 'Jiedui',
	});
	for (const { report, day } of published) {
		const address = absoluteUrl(`/reports/${report.id}/`);
		feed.addItem({
			id: address,
			link: address,
			title: report.title,
			description: report.summary,
			date: new Date(day),
		});
	}
	return feed;
}
