import type { APIRoute } from 'astro';
import { usualAccent } from '#model/accent.ts';
import { iconSvg } from '#share/mark-svg.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';

export const getStaticPaths = pathsOf(({ site: { theme } }) => [
	{ params: { icon: 'favicon' }, props: { accent: theme.accent ?? usualAccent } },
]);

export const GET: APIRoute<{ accent: string }> = ({ props: { accent } }) =>
	fileResponse(iconSvg(accent, 7), 'svg');
