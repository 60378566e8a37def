import type { APIRoute } from 'astro';
import { settings } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';
import { promiseCsv } from '#site/promise-file.ts';
import { planBoards } from '#site/promise-view.ts';
import { indexBy } from '#stats/index-by.ts';
import { promisesOf } from '#stats/promises.ts';

/** The promises of all plans, and those of each pairing and programme that has any. */
export const getStaticPaths = pathsOf((archive) => {
	const promises = promisesOf(archive, settings.today);
	const boards = indexBy(planBoards(archive, settings.today), ({ pairings, programmes }) => [
		...pairings.map((id) => `pairings/${id}`),
		...programmes.map((id) => `programmes/${id}`),
	]);
	const plans = [...boards].map(([scope, own]) => ({ scope, ids: own.map(({ plan }) => plan.id) }));
	return [{ scope: 'data', ids: promises.map(({ plan }) => plan.id) }, ...plans].map(
		({ scope, ids }) => {
			const own = promises.filter(({ plan }) => ids.includes(plan.id));
			return { params: { scope }, props: { text: promiseCsv(own, archive.site) } };
		},
	);
});

export const GET: APIRoute<{ text: string }> = ({ props }) => fileResponse(props.text, 'csv');
