import type { APIRoute, GetStaticPaths } from 'astro';
import { qrSvg } from '#share/qr-svg.ts';
import { getArchive } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { keyed } from '#site/keyed.ts';
import { absoluteUrl } from '#site/url.ts';

export const getStaticPaths = (async () => {
	const { reports } = await getArchive();
	return reports.map(({ id }) => keyed({ id }, { address: absoluteUrl(`/reports/${id}/`) }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ address: string }> = ({ props }) =>
	fileResponse(qrSvg(props.address), 'svg');
