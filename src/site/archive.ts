import type { Archive } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { handedOver } from '#archive/hand-over.ts';
import { openArchive } from '#archive/open-archive.ts';
import { stopsSite } from '#model/finding.ts';
import type { Body } from '#markdown/render.ts';
import { readSettings } from '#settings.ts';

export const settings = readSettings();

/** The archive that pages show: the build's own, read again for every page in development. */
export async function getArchive(): Promise<Archive> {
	const ofBuild = handedOver();
	if (ofBuild) return ofBuild;
	const { archive, findings } = await openArchive(settings);
	if (archive) return archive;
	const [first] = findings.filter(stopsSite);
	throw new Error(`内容有错误，不能生成页面：${first?.file}:${first?.line} ${first?.message}`);
}

/** The text of a report or page. */
export const bodyOf = (entry: { digest: string }): Promise<Body> =>
	loadBody(settings, entry.digest);
