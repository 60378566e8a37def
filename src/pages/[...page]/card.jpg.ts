import type { APIRoute } from 'astro';
import { cardImage } from '#share/card-image.ts';
import type { CardText } from '#share/card-svg.ts';
import { settings } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';
import { linkCards } from '#site/share.ts';

export const getStaticPaths = pathsOf((archive) =>
	linkCards(archive).map(({ page, text }) => ({ params: { page }, props: { text } })),
);

export const GET: APIRoute<{ text: CardText }> = async ({ props }) =>
	fileResponse(new Uint8Array(await cardImage(props.text, settings.cacheDir)), 'jpg');
