import type { APIRoute } from 'astro';
import { bulletinDocx } from '#office/bulletin-docx.ts';
import type { Bulletin } from '#office/bulletin.ts';
import { settings } from '#site/archive.ts';
import { bulletinsOf } from '#site/bulletins.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';

interface Props {
	bulletin: Bulletin;
	day: string;
}

export const getStaticPaths = pathsOf((archive) =>
	bulletinsOf(archive).map(({ id, bulletin }) => ({
		params: { id },
		props: { bulletin, day: settings.today },
	})),
);

export const GET: APIRoute<Props> = async ({ props: { bulletin, day } }) =>
	fileResponse(await bulletinDocx(bulletin, day), 'docx');
