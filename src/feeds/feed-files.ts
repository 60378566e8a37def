import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';

/** What a feed says: a channel and its latest items, the newest first. Addresses are absolute. */
export interface FeedSource {
	readonly title: string;
	readonly description: string;
	/** The page that the feed belongs to; the feeds lie beside it. */
	readonly link: string;
	/** Who answers for the channel. */
	readonly author: string;
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

/** The feed's files, by name: each says its own address, as readers of feeds ask. */
export const feedFiles = { 'feed.xml': rss, 'atom.xml': atom, 'feed.json': json } as const;

const language = 'zh-Hans';

function rss({ title, description, link, copyright, items }: FeedSource): string {
	return generateRssFeed({
		title,
		link,
		description,
		language,
		copyright,
		lastBuildDate: newest(items),
		atom: { links: [{ href: `${link}feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
		items: items.map((item) => ({
			title: item.title,
			link: item.link,
			guid: { value: item.link, isPermaLink: true },
			pubDate: new Date(item.day),
			description: item.summary,
		})),
	});
}

function atom({ title, description, link, author, copyright, items }: FeedSource): string {
	return generateAtomFeed({
		xml: { lang: language },
		id: link,
		title: { value: title },
		subtitle: { value: description },
		authors: [{ name: author }],
		links: [
			{ href: link, rel: 'alternate', type: 'text/html' },
			{ href: `${link}atom.xml`, rel: 'self', type: 'application/atom+xml' },
		],
		rights: { value: copyright },
		updated: newest(items),
		entries: items.map((item) => ({
			id: item.link,
			title: { value: item.title },
			links: [{ href: item.link, rel: 'alternate', type: 'text/html' }],
			summary: { value: item.summary },
			published: new Date(item.day),
			updated: new Date(item.day),
		})),
	});
}

/** JSON Feed 1.1. */
function json({ title, description, link, author, items }: FeedSource): string {
	const feed = generateJsonFeed({
		title,
		description,
		home_page_url: link,
		feed_url: `${link}feed.json`,
		language,
		authors: [{ name: author }],
		items: items.map((item) => ({
			id: item.link,
			url: item.link,
			title: item.title,
			content_text: item.summary,
			date_published: new Date(item.day),
		})),
	});
	return `${JSON.stringify(feed, null, '\t')}\n`;
}

/** The day of the newest item, not the clock: the same reports give the same bytes. */
const newest = (items: readonly FeedItem[]): Date => new Date(items[0]?.day ?? 0);
