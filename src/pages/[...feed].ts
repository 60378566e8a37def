import type { APIRoute } from 'astro';
import { feedFiles, type FeedSource } from '#feeds/feed-files.ts';
import { fileResponse } from '#files/mime-type.ts';
import { feedsOf } from '#site/feeds.ts';
import { pathsOf } from '#site/paths.ts';

export const getStaticPaths = pathsOf((archive) =>
	feedsOf(archive).flatMap(({ path, source }) =>
		(['feed.xml', 'atom.xml', 'feed.json'] as const).map((name) => ({
			params: { feed: path.slice(1) + name },
			props: { source, name },
		})),
	),
);

export const GET: APIRoute<{ source: FeedSource; name: keyof typeof feedFiles }> = ({
	props: { source, name },
}) => fileResponse(feedFiles[name](source), name);
