import type { APIRoute } from 'astro';
import { fileResponse } from '#files/mime-type.ts';
import { iconSvg } from '#share/mark-svg.ts';
import { pathsOf } from '#site/paths.ts';

/** The mark in the colour of the site; in the usual one it is `public/favicon.svg`. */
export const getStaticPaths = pathsOf(({ site: { theme } }) =>
	theme.accent && !theme.icon
		? [{ params: { icon: 'site-icon' }, props: { accent: theme.accent } }]
		: [],
);

export const GET: APIRoute<{ accent: string }> = ({ props: { accent } }) =>
	fileResponse(iconSvg(accent, 7), 'svg');
