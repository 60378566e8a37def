import type { APIRoute, GetStaticPaths } from 'astro';
import { tableJson } from '#data/table-files.ts';
import { tables } from '#data/tables.ts';
import { getArchive } from '#site/archive.ts';
import { keyed } from '#site/keyed.ts';
import { dataContext } from '#site/open-data.ts';

export const getStaticPaths = (async () => {
	const context = dataContext(await getArchive());
	return tables.map((table) => keyed({ table: table.name }, { text: tableJson(table, context) }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
