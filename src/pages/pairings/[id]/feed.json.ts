import type { APIRoute, GetStaticPaths } from 'astro';
import { pairingFeed, pairingFeedPaths } from '#site/feeds.ts';

export const getStaticPaths = pairingFeedPaths satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) =>
	new Response((await pairingFeed(params.id)).json1(), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
