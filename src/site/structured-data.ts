import type { Report } from '#archive/archive.ts';
import { dataLicences } from '#data/licences.ts';
import type { Site } from '#model/site.ts';
import { absoluteUrl } from './url.ts';

/** schema.org data of a report. */
export function articleData({ id, title, summary, published, source }: Report, site: Site) {
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: title,
		description: summary,
		url: absoluteUrl(`/reports/${id}/`),
		inLanguage: 'zh-Hans',
		...(published && { datePublished: published }),
		publisher: { '@type': 'Organization', name: site.owner },
		...(source.url && { isBasedOn: source.url }),
	};
}

interface DataFile {
	readonly name?: string;
	/** Root-relative address, which ends in `.csv` or `.json`. */
	readonly path: string;
}

/** schema.org data of the files that a page offers, with what else is said of them. */
export const datasetData = <More extends object>(
	{ title, description, owner, licences }: Site,
	page: string,
	{ files, ...more }: More & { readonly files: readonly DataFile[] },
) => ({
	'@context': 'https://schema.org',
	'@type': 'Dataset',
	name: title,
	description,
	url: absoluteUrl(page),
	inLanguage: 'zh-Hans',
	creator: { '@type': 'Organization', name: owner },
	license: dataLicences[licences.data].path,
	...more,
	distribution: files.map(({ path, ...named }) => ({
		'@type': 'DataDownload',
		...named,
		encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
		contentUrl: absoluteUrl(path),
	})),
});
