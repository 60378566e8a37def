import type { APIRoute } from 'astro';
import { siteFeed } from '#site/feeds.ts';

export const GET: APIRoute = async () =>
	new Response((await siteFeed()).atom1(), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
