import type { APIRoute } from 'astro';
import { feedOf } from '#feeds/feed-of.ts';
import { siteFeed } from '#site/feeds.ts';

export const GET: APIRoute = async () =>
	new Response(feedOf(await siteFeed()).rss2(), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
