import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive, settings } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { keyed } from '#site/keyed.ts';
import { promiseCsv } from '#site/promise-file.ts';
import { promisesOf } from '#stats/promises.ts';

export const getStaticPaths = (async () => {
	const archive = await getArchive();
	const promises = promisesOf(archive, settings.today);
	const ids = new Set(promises.flatMap(({ plan }) => plan.pairings));
	return [...ids].map((id) => {
		const own = promises.filter(({ plan }) => plan.pairings.includes(id));
		const text = promiseCsv(own, archive.site);
		return keyed({ id }, { text });
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => fileResponse(props.text, 'csv');
