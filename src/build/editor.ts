import path from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { buildAdmin } from '#editor/bundle/build-admin.ts';
import { editorFolder } from '#editor/bundle/editor-folder.ts';
import type { Settings } from '#settings.ts';
import { filesBelow } from '#files/files-below.ts';
import type { SiteTree } from './site-tree.ts';
import type { Workspace } from './workspace.ts';

/** Puts the editor on the public site where `site.yaml` asks for it, and gives how many files it has. */
export async function placeEditor(
	tree: SiteTree,
	{ site }: Archive,
	{ settings, workspace }: { settings: Settings; workspace: Workspace },
): Promise<number> {
	if (site.admin?.isPublic !== true) return 0;
	await buildAdmin({ settings, site, outDir: workspace.editor });
	const files = filesBelow(workspace.editor);
	for (const file of files)
		tree.share(`${editorFolder}/${file}`, path.join(workspace.editor, file));
	return files.length;
}
