import type { Report } from '#archive/archive.ts';
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

/** schema.org data of the statistics: the figures and where their files are. */
export function datasetData(
	site: Site,
	{ description, charts }: { description: string; charts: readonly string[] },
) {
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: site.title,
		description,
		url: absoluteUrl('/statistics/'),
		inLanguage: 'zh-Hans',
		creator: { '@type': 'Organization', name: site.owner },
		...(site.licence && { license: site.licence }),
		distribution: charts.map((id) => ({
			'@type': 'DataDownload',
			encodingFormat: 'text/csv',
			contentUrl: absoluteUrl(`/data/charts/${id}.csv`),
		})),
	};
}
