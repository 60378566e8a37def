import type { APIRoute } from 'astro';
import { feedOf, type FeedSource } from '#feeds/feed-of.ts';
import { feedsOf } from '#site/feeds.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';

const names = { rss: 'feed.xml', atom: 'atom.xml', feed: 'feed.json' } as const;

type Format = keyof typeof names;

export const getStaticPaths = pathsOf((archive) =>
	feedsOf(archive).flatMap(({ path, source }) =>
		(['rss', 'atom', 'feed'] as const).map((format) => ({
			params: { feed: path.slice(1) + names[format] },
			props: { source, format },
		})),
	),
);

export const GET: APIRoute<{ source: FeedSource; format: Format }> = ({
	props: { source, format },
}) => {
	const feed = feedOf(source);
	const text = { rss: () => feed.rss2(), atom: () => feed.atom1(), feed: () => feed.json1() };
	return fileResponse(text[format](), format);
};
