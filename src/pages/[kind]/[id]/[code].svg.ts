import type { APIRoute } from 'astro';
import { qrSvg } from '#share/qr-svg.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';
import { codesOf } from '#site/share.ts';
import { absoluteUrl } from '#site/url.ts';

/** The QR codes of the pages that are printed with one, in each script of the site. */
export const getStaticPaths = pathsOf(({ reports, schools, pairings, site }) => {
	const pages = [
		...reports.map(({ id }) => ({ kind: 'reports', id })),
		...[...schools.keys()].map((id) => ({ kind: 'schools', id })),
		...[...pairings.keys()].map((id) => ({ kind: 'pairings', id })),
	];
	return pages.flatMap(({ kind, id }) =>
		codesOf(`/${kind}/${id}/`, site).map(({ name: code, path }) => ({
			params: { kind, id, code },
			props: { address: absoluteUrl(path) },
		})),
	);
});

export const GET: APIRoute<{ address: string }> = ({ props }) =>
	fileResponse(qrSvg(props.address), 'svg');
