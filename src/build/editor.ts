import path from 'node:path';
import { editorFolder } from '#editor/bundle/editor-page.ts';
import { filesBelow } from '#files/files-below.ts';
import type { BuildContext } from './context.ts';

/** Puts the editor on the public site where `site.yaml` asks for it, and gives how many files it has. */
export async function placeEditor(context: BuildContext): Promise<number> {
	const { tree, settings, workspace } = context;
	const { site } = context.archive;
	if (site.admin?.isPublic !== true) return 0;
	const { buildAdmin } = await import('#editor/bundle/build-admin.ts');
	await buildAdmin({ settings, site, outDir: workspace.editor });
	const files = filesBelow(workspace.editor);
	for (const file of files)
		tree.share(`${editorFolder}/${file}`, path.join(workspace.editor, file));
	return files.length;
}
