import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bulletinDocx } from '#office/bulletin-docx.ts';
import { bulletinsOf } from '#site/bulletins.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';

export const getStaticPaths = pathsOf((archive) =>
	bulletinsOf(archive).map(({ id, bulletin }) => ({ params: { id }, props: { bulletin } })),
);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { bulletin } }) =>
	fileResponse(await bulletinDocx(bulletin), 'docx');
