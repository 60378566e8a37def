import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive, settings } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { keyed } from '#site/keyed.ts';
import { promiseCsv } from '#site/promise-file.ts';
import { planBoards } from '#site/promise-view.ts';
import { promisesOf } from '#stats/promises.ts';

export const getStaticPaths = (async () => {
	const archive = await getArchive();
	const promises = promisesOf(archive, settings.today);
	const boards = planBoards(archive, settings.today);
	return [...archive.programmes.keys()].flatMap((id) => {
		const plans = new Set(
			boards.filter(({ programmes }) => programmes.includes(id)).map(({ plan }) => plan.id),
		);
		if (plans.size === 0) return [];
		const own = promises.filter(({ plan }) => plans.has(plan.id));
		const text = promiseCsv(own, archive.site);
		return [keyed({ id }, { text })];
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => fileResponse(props.text, 'csv');
