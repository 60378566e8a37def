import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { charts } from '#charts/index.ts';
import { fileResponse } from '#files/mime-type.ts';
import { chartCsv, chartFile } from '#site/chart-file.ts';
import { pathsOf } from '#site/paths.ts';

export const getStaticPaths = pathsOf((archive) =>
	charts.flatMap((chart) => {
		const file = chartFile(chart, archive);
		const texts = { csv: chartCsv(file), json: JSON.stringify(file) };
		return Object.entries(texts).map(([format, text]) => ({
			params: { file: `${chart.id}.${format}` },
			props: { text, format },
		}));
	}),
);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text, format } }) => fileResponse(text, format);
