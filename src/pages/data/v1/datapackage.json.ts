import type { APIRoute } from 'astro';
import { dataPackage } from '#data/data-package.ts';
import { getArchive } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { absoluteUrl } from '#site/url.ts';

export const GET: APIRoute = async () => {
	const { site } = await getArchive();
	const text = JSON.stringify(dataPackage(site, absoluteUrl('/data/')), null, '\t');
	return fileResponse(`${text}\n`, 'json');
};
