import type { APIRoute } from 'astro';
import { feedOf, type FeedSource } from '#feeds/feed-of.ts';
import { feedsOf } from '#site/feeds.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';

const names = ['feed.xml', 'atom.xml', 'feed.json'] as const;

interface Props {
	source: FeedSource;
	name: (typeof names)[number];
}

export const getStaticPaths = pathsOf((archive) =>
	feedsOf(archive).flatMap(({ path, source }) =>
		names.map((name) => ({ params: { feed: path.slice(1) + name }, props: { source, name } })),
	),
);

export const GET: APIRoute<Props> = ({ props: { source, name } }) => {
	const feed = feedOf(source);
	const texts = {
		'feed.xml': () => feed.rss2(),
		'atom.xml': () => feed.atom1(),
		'feed.json': () => feed.json1(),
	};
	return fileResponse(texts[name](), name);
};
