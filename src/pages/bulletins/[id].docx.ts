import type { APIRoute } from 'astro';
import { bulletinDocx } from '#office/bulletin-docx.ts';
import type { Bulletin } from '#office/bulletin.ts';
import { bulletinsOf } from '#site/bulletins.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';

interface Props {
	bulletin: Bulletin;
}

export const getStaticPaths = pathsOf((archive) =>
	bulletinsOf(archive).map(({ id, bulletin }) => ({
		params: { id },
		props: { bulletin },
	})),
);

export const GET: APIRoute<Props> = async ({ props: { bulletin } }) =>
	fileResponse(await bulletinDocx(bulletin), 'docx');
