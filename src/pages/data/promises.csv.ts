import type { APIRoute } from 'astro';
import { getArchive, settings } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { promiseCsv } from '#site/promise-file.ts';
import { promisesOf } from '#stats/promises.ts';

export const GET: APIRoute = async () => {
	const archive = await getArchive();
	return fileResponse(promiseCsv(promisesOf(archive, settings.today), archive.site), 'csv');
};
