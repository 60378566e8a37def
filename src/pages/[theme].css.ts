import type { APIRoute } from 'astro';
import { fileResponse } from '#files/mime-type.ts';
import { pathsOf } from '#site/paths.ts';
import { themeCss } from '#site/theme-css.ts';

export const getStaticPaths = pathsOf((archive) => {
	const theme = themeCss(archive);
	return theme ? [{ params: { theme: theme.name }, props: { css: theme.css } }] : [];
});

export const GET: APIRoute<{ css: string }> = ({ props: { css } }) => fileResponse(css, 'css');
