import type { APIRoute, GetStaticPaths } from 'astro';
import { feedOf, type FeedSource } from '#feeds/feed-of.ts';
import { pairingFeedPaths } from '#site/feeds.ts';

export const getStaticPaths = pairingFeedPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ source: FeedSource }> = ({ props }) =>
	new Response(feedOf(props.source).json1(), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
