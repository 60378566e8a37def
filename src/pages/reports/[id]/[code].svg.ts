import type { APIRoute } from 'astro';
import { qrSvg } from '#share/qr-svg.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';
import { codesOf } from '#site/share.ts';
import { absoluteUrl } from '#site/url.ts';

/** The QR code of a report's page in each script of the site. */
export const getStaticPaths = pathsOf(({ reports, site }) =>
	reports.flatMap(({ id }) =>
		codesOf(`/reports/${id}/`, site).map(({ name: code, path }) => ({
			params: { id, code },
			props: { address: absoluteUrl(path) },
		})),
	),
);

export const GET: APIRoute<{ address: string }> = ({ props }) =>
	fileResponse(qrSvg(props.address), 'svg');
