import type { Report } from '#archive/archive.ts';
import type { Site } from '#model/site.ts';
import type { Citable } from '#share/citation.ts';
import { absoluteUrl } from './url.ts';

export const qrPath = (id: string): string => `/reports/${id}/qr.svg`;

export const citable = ({ id, title, published, source }: Report, site: Site): Citable => ({
	id,
	title,
	author: (source.wording === 'original' && source.publisher) || site.owner,
	site: site.title,
	published,
	url: absoluteUrl(`/reports/${id}/`),
});
