import type { APIRoute } from 'astro';
import { feedOf } from '#feeds/feed-of.ts';
import { siteFeed } from '#site/feeds.ts';
import { fileResponse } from '#site/file-response.ts';

export const GET: APIRoute = async () => fileResponse(feedOf(await siteFeed()).rss2(), 'rss');
