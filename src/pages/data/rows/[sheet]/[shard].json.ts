import type { APIRoute } from 'astro';
import { fileResponse } from '#files/mime-type.ts';
import { pathsOf } from '#site/paths.ts';
import type { SheetShard } from '#site/workbench/sheet.ts';
import { filledSheets, shardsOf } from '#site/workbench/sheet-files.ts';

export const getStaticPaths = pathsOf((archive) =>
	filledSheets(archive).flatMap((sheet) =>
		shardsOf(sheet).map((shard, place) => ({
			params: { sheet: sheet.id, shard: String(place + 1) },
			props: { shard },
		})),
	),
);

export const GET: APIRoute<{ shard: SheetShard }> = ({ props: { shard } }) =>
	fileResponse(JSON.stringify(shard), 'json');
