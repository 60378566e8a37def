import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { adminConfig } from '#editor/config.ts';
import { usualAccent } from '#model/accent.ts';
import type { Site } from '#model/site.ts';
import { filesBelow } from '#files/files-below.ts';
import { linkFile } from '#files/link-file.ts';
import { writeWhole } from '#files/write-whole.ts';
import { readRegistry } from '#import/facts/registry.ts';
import type { Settings } from '#settings.ts';
import { iconSvg } from '#share/mark-svg.ts';
import { bundleEditor } from './bundle-editor.ts';
import { editorPage } from './editor-page.ts';
import { collections } from '#archive/collections.ts';
import { readContentFile } from '#archive/read-file.ts';
import type { Finding } from '#model/finding.ts';

/**
 * Puts the editor into a folder: a page, its code and a configuration made from the schemas. The
 * folder can be served under any address; on another computer than this one it needs HTTPS and the
 * repository that `admin` in `site.yaml` names.
 */
export async function buildAdmin({ settings, site, outDir }: Options): Promise<void> {
	const bundle = await bundleEditor(settings.cacheDir);
	rmSync(outDir, { recursive: true, force: true });
	for (const file of filesBelow(bundle)) {
		const whole = path.join(outDir, file);
		mkdirSync(path.dirname(whole), { recursive: true });
		linkFile(path.join(bundle, file), whole);
	}
	writeWhole(path.join(outDir, 'favicon.svg'), iconSvg(site.theme.accent ?? usualAccent, 7));
	const folder = editedFolder(settings);
	const { schools } = await readRegistry(settings);
	const config = adminConfig({
		site,
		contentFolder: folder.content,
		folderName: path.basename(folder.project),
		siteAddress: settings.siteUrl + settings.basePath,
		schoolNames: Object.fromEntries(schools.map(({ id, name }) => [id, name])),
	});
	writeWhole(path.join(outDir, 'config.json'), JSON.stringify(config));
	writeWhole(path.join(outDir, 'index.html'), editorPage(site));
}

interface Options {
	readonly settings: Settings;
	readonly site: Site;
	readonly outDir: string;
}

/** The folder that people open, and where the content lies in it: the project, or what holds the content. */
export function editedFolder({ contentDir }: Settings): { project: string; content: string } {
	const below = path.relative(process.cwd(), contentDir).split(path.sep).join('/');
	if (!below.startsWith('..') && !path.isAbsolute(below))
		return { project: process.cwd(), content: below };
	const { base, dir } = path.parse(contentDir);
	return { project: dir, content: base };
}

/** The site's own settings, read without the rest: mistakes elsewhere are what the editor is for. */
export async function readSite(
	settings: Settings,
): Promise<{ site: Site } | { findings: readonly Finding[] }> {
	const { fields, findings } = await readContentFile('site.yaml', 'site', settings);
	const normal = collections.site.schema.safeParse(fields);
	return normal.success ? { site: normal.data } : { findings };
}
