import type { APIRoute } from 'astro';
import { feedOf } from '#feeds/feed-of.ts';
import { siteFeed } from '#site/feeds.ts';

export const GET: APIRoute = async () =>
	new Response(feedOf(await siteFeed()).atom1(), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
