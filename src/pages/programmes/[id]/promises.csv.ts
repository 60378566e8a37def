import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive, settings } from '#site/archive.ts';
import { keyed } from '#site/keyed.ts';
import { promiseCsv } from '#site/promise-file.ts';
import { planBoards } from '#site/promise-view.ts';

export const getStaticPaths = (async () => {
	const archive = await getArchive();
	const boards = planBoards(archive, settings.today);
	return [...archive.programmes.keys()].flatMap((id) => {
		const plans = new Set(
			boards.filter(({ programmes }) => programmes.includes(id)).map(({ plan }) => plan.id),
		);
		if (plans.size === 0) return [];
		const text = promiseCsv(archive, settings.today, ({ plan }) => plans.has(plan.id));
		return [keyed({ id }, { text })];
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
