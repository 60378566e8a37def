import type { APIRoute } from 'astro';
import { qrSvg } from '#share/qr-svg.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';
import { absoluteUrl } from '#site/url.ts';

export const getStaticPaths = pathsOf(({ reports }) =>
	reports.map(({ id }) => ({ params: { id }, props: { address: absoluteUrl(`/reports/${id}/`) } })),
);

export const GET: APIRoute<{ address: string }> = ({ props }) =>
	fileResponse(qrSvg(props.address), 'svg');
