import type { Archive, Report } from '#archive/archive.ts';
import { locales } from '#i18n/locales.ts';
import type { Site } from '#model/site.ts';
import type { Citable } from '#share/citation.ts';
import { absoluteUrl } from './url.ts';
import type { Picture } from '#markdown/measure-picture.ts';

/**
 * The codes of a page, one for each script that the site can be read in: who scans one on a
 * Traditional page comes to that page.
 */
export const codesOf = (path: string, { languages }: Pick<Site, 'languages'>) =>
	locales
		.filter(({ code }) => languages.includes(code))
		.map(({ code, lang, prefix }, place) => ({
			lang,
			/** The picture, below the site's folder. */
			file: `${path.slice(1)}qr${place === 0 ? '' : `-${code}`}.svg`,
			/** Of the page that it leads to. */
			path: `/${prefix}${path.slice(1)}`,
		}));

/** Addresses of the pages that are shared or printed with a code. */
export const pagesWithCodes = ({ reports, schools, pairings }: Archive): string[] => [
	...reports.map(({ id }) => `/reports/${id}/`),
	...Array.from(schools.keys(), (id) => `/schools/${id}/`),
	...Array.from(pairings.keys(), (id) => `/pairings/${id}/`),
];

export const citable = ({ id, title, published, source }: Report, site: Site): Citable => ({
	id,
	title,
	author: (source.wording === 'original' && source.publisher) || site.owner,
	site: site.title,
	published,
	url: absoluteUrl(`/reports/${id}/`),
});

/** The address of a picture, wide enough to be cut to a square of 300 points, which is what WeChat asks for. */
export function mediaPath({ name, widths }: Picture): string {
	const width = widths.find((some) => some >= 600) ?? widths.at(-1) ?? 0;
	return `/media/${name}-${width}.jpg`;
}
