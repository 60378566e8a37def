import type { APIRoute, GetStaticPaths } from 'astro';
import { pairingFeed, pairingFeedPaths } from '#site/feeds.ts';

export const getStaticPaths = pairingFeedPaths satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) =>
	new Response((await pairingFeed(params.id)).rss2(), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
