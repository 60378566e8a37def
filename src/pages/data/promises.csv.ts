import type { APIRoute } from 'astro';
import { getArchive, settings } from '#site/archive.ts';
import { promiseCsv } from '#site/promise-file.ts';

export const GET: APIRoute = async () =>
	new Response(promiseCsv(await getArchive(), settings.today), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
