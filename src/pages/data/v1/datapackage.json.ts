import type { APIRoute } from 'astro';
import { dataPackage } from '#data/data-package.ts';
import { fileResponse } from '#files/mime-type.ts';
import { getArchive, settings } from '#site/archive.ts';
import { tableRecords } from '#site/open-data.ts';
import { absoluteUrl } from '#site/url.ts';

export const GET: APIRoute = async () => {
	const archive = await getArchive();
	const content = dataPackage(archive.site, {
		homepage: absoluteUrl('/data/tables/'),
		records: tableRecords(archive),
		today: settings.today,
	});
	return fileResponse(`${JSON.stringify(content, null, '\t')}\n`, 'json');
};
