import type { APIRoute } from 'astro';
import { siteFeed } from '#site/feeds.ts';

export const GET: APIRoute = async () =>
	new Response((await siteFeed()).rss2(), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
