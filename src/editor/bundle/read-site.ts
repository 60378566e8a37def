import { collections } from '#archive/collections.ts';
import { readContentFile } from '#archive/read-file.ts';
import type { Finding } from '#model/finding.ts';
import type { Site } from '#model/site.ts';
import type { Settings } from '#settings.ts';

/** The site's own settings, read without the rest: mistakes elsewhere are what the editor is for. */
export async function readSite(
	settings: Settings,
): Promise<{ site: Site } | { findings: readonly Finding[] }> {
	const { fields, findings } = await readContentFile('site.yaml', 'site', settings);
	const normal = collections.site.schema.safeParse(fields);
	return normal.success ? { site: normal.data } : { findings };
}
