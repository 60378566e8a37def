import type { APIRoute, GetStaticPaths } from 'astro';
import { feedOf, type FeedSource } from '#feeds/feed-of.ts';
import { pairingFeedPaths } from '#site/feeds.ts';
import { fileResponse } from '#site/file-response.ts';

export const getStaticPaths = pairingFeedPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ source: FeedSource }> = ({ props }) =>
	fileResponse(feedOf(props.source).rss2(), 'rss');
