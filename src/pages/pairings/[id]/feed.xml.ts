import type { APIRoute, GetStaticPaths } from 'astro';
import { feedOf, type FeedSource } from '#feeds/feed-of.ts';
import { pairingFeedPaths } from '#site/feeds.ts';

export const getStaticPaths = pairingFeedPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ source: FeedSource }> = ({ props }) =>
	new Response(feedOf(props.source).rss2(), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
