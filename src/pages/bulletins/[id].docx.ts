import type { APIRoute, GetStaticPaths } from 'astro';
import { bulletinDocx } from '#office/bulletin-docx.ts';
import type { Bulletin } from '#office/bulletin.ts';
import { getArchive } from '#site/archive.ts';
import { bulletinsOf } from '#site/bulletins.ts';
import { fileResponse } from '#site/file-response.ts';
import { keyed } from '#site/keyed.ts';

interface Props {
	bulletin: Bulletin;
}

export const getStaticPaths = (async () =>
	bulletinsOf(await getArchive()).map(({ id, bulletin }) =>
		keyed({ id }, { bulletin }),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { bulletin } }) =>
	fileResponse(await bulletinDocx(bulletin), 'docx');
