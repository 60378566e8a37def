import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileResponse } from '#files/mime-type.ts';
import { bulletinDocx } from '#office/bulletin-docx.ts';
import { bulletinsOf } from '#site/bulletins.ts';
import { pathsOf } from '#site/paths.ts';

export const getStaticPaths = pathsOf((archive) =>
	bulletinsOf(archive).map(({ id, bulletin }) => ({ params: { id }, props: { bulletin } })),
);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { bulletin } }) =>
	fileResponse(await bulletinDocx(bulletin), 'docx');
