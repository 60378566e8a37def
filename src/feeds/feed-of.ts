import { Feed } from 'feed';

/** What a feed says: a channel and its latest items, the newest first. Addresses are absolute. */
export interface FeedSource {
	readonly title: string;
	readonly description: string;
	readonly link: string;
	readonly copyright: string;
	readonly items: readonly FeedItem[];
}

export interface FeedItem {
	readonly title: string;
	readonly summary: string;
	readonly link: string;
	/** The day of publication, `YYYY-MM-DD`. */
	readonly day: string;
}

/** The feed, to be written in any of its formats. */
export function feedOf({ title, description, link, copyright, items }: FeedSource): Feed {
	const feed = new Feed({
		title,
		description,
		id: link,
		link,
		copyright,
		language: 'zh-Hans',
		// The newest item, not the clock: the same reports give the same bytes.
		updated: new Date(items[0]?.day ?? 0),
		generator: 'Jiedui',
	});
	for (const item of items) {
		feed.addItem({
			id: item.link,
			link: item.link,
			title: item.title,
			description: item.summary,
			date: new Date(item.day),
		});
	}
	return feed;
}
