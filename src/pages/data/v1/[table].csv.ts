import type { APIRoute, GetStaticPaths } from 'astro';
import { tableFile, tablePaths, type TableProps } from '#site/open-data.ts';

export const getStaticPaths = tablePaths satisfies GetStaticPaths;

export const GET: APIRoute<TableProps> = ({ props }) =>
	new Response(tableFile(props, 'csv'), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
