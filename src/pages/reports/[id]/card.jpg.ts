import type { APIRoute, GetStaticPaths } from 'astro';
import { cardImage } from '#share/card-image.ts';
import type { CardText } from '#share/card-svg.ts';
import { getArchive, settings } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { keyed } from '#site/keyed.ts';
import { cardText, reportsWithCards } from '#site/share.ts';

export const getStaticPaths = (async () => {
	const archive = await getArchive();
	return reportsWithCards(archive).map((report) =>
		keyed({ id: report.id }, { text: cardText(report, archive) }),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: CardText }> = async ({ props }) =>
	fileResponse(new Uint8Array(await cardImage(props.text, settings.cacheDir)), 'jpg');
