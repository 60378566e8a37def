import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse } from '#site/file-response.ts';
import { tableFile, tablePaths, type TableProps } from '#site/open-data.ts';

export const getStaticPaths = tablePaths satisfies GetStaticPaths;

export const GET: APIRoute<TableProps> = ({ props }) =>
	fileResponse(tableFile(props, 'csv'), 'csv');
