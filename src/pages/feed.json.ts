import type { APIRoute } from 'astro';
import { siteFeed } from '#site/feeds.ts';

export const GET: APIRoute = async () =>
	new Response((await siteFeed()).json1(), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
