import type { APIRoute, GetStaticPaths } from 'astro';
import { chartCsv, chartPaths, type ChartFile } from '#site/chart-file.ts';
import { fileResponse } from '#site/file-response.ts';

export const getStaticPaths = chartPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ChartFile }> = ({ props }) =>
	fileResponse(chartCsv(props.file), 'csv');
