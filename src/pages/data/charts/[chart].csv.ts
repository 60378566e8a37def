import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '#charts/index.ts';
import { getArchive } from '#site/archive.ts';
import { chartCsv, chartFile } from '#site/chart-file.ts';
import { digestOf } from '#files/digest.ts';

export const getStaticPaths = (async () => {
	const archive = await getArchive();
	return charts.map((chart) => {
		const file = chartFile(chart, archive);
		return { params: { chart: chart.id }, props: { file }, cacheKey: digestOf(file) };
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ReturnType<typeof chartFile> }> = ({ props }) =>
	new Response(chartCsv(props.file), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
