import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '#charts/index.ts';
import { digestOf } from '#files/digest.ts';
import { getArchive } from '#site/archive.ts';
import { chartFile } from '#site/chart-file.ts';

export const getStaticPaths = (async () => {
	const archive = await getArchive();
	return charts.map((chart) => {
		const file = chartFile(chart, archive);
		return { params: { chart: chart.id }, props: { file }, cacheKey: digestOf(file) };
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ReturnType<typeof chartFile> }> = ({ props }) =>
	Response.json(props.file);
