import type { APIRoute, GetStaticPaths } from 'astro';
import { tableFile, tablePaths, type TableProps } from '#site/open-data.ts';

export const getStaticPaths = tablePaths satisfies GetStaticPaths;

export const GET: APIRoute<TableProps> = ({ props }) =>
	new Response(tableFile(props, 'json'), { headers: { 'Content-Type': 'application/json' } });
