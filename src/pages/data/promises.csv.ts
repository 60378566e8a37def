import type { APIRoute } from 'astro';
import { getArchive, settings } from '#site/archive.ts';
import { promiseCsv } from '#site/promise-file.ts';
import { promisesOf } from '#stats/promises.ts';

export const GET: APIRoute = async () => {
	const archive = await getArchive();
	return new Response(promiseCsv(promisesOf(archive, settings.today), archive.site), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
};
