import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive, settings } from '#site/archive.ts';
import { keyed } from '#site/keyed.ts';
import { promiseCsv } from '#site/promise-file.ts';
import { planBoards } from '#site/promise-view.ts';

export const getStaticPaths = (async () => {
	const archive = await getArchive();
	const ids = new Set(planBoards(archive, settings.today).flatMap(({ pairings }) => pairings));
	return [...ids].map((id) => {
		const text = promiseCsv(archive, settings.today, ({ plan }) => plan.pairings.includes(id));
		return keyed({ id }, { text });
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
