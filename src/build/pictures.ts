import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { loadBody, notesPath } from '#archive/cache.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { recall } from '#files/recall.ts';
import type { Picture } from '#markdown/measure-picture.ts';
import type { Settings } from '#settings.ts';
import type { BuildContext } from './context.ts';
import { encodePicture, pictureFormats } from './encode-picture.ts';
import { writeWhole } from '#files/write-whole.ts';
import { workspaceOf, type Workspace } from './workspace.ts';

/** Publishes the pictures of reports in all sizes that the pages ask for. */
export async function placePictures(context: BuildContext) {
	const { tree, workspace } = context;
	const { files, ...counts } = await encodePictures(context);
	for (const file of files) tree.share(`media/${file}`, path.join(workspace.media, file));
	return counts;
}

/** Puts the pictures of reports in all sizes into the folder for pictures, where they are not yet. */
export const encodePictures = async ({
	archive,
	settings,
	workspace,
}: Pick<BuildContext, 'archive' | 'settings' | 'workspace'>) =>
	encode(await picturesOf(archive, settings), workspace);

/** The same for the pictures of one text alone. */
export const encodePicturesOf = async (text: { digest: string }, settings: Settings) =>
	encode((await loadBody(settings, text.digest)).pictures, workspaceOf(settings));

async function encode(pictures: readonly Picture[], workspace: Workspace) {
	const versions = pictures.flatMap((picture) =>
		picture.widths.flatMap((width) =>
			pictureFormats.map((format) => {
				const file = `${picture.name}-${width}.${format}`;
				return { original: picture.path, width, format, file };
			}),
		),
	);
	const missing = versions.filter(({ file }) => !existsSync(path.join(workspace.media, file)));
	// One after another: each encoder already uses all processors.
	for (const { original, width, format, file } of missing) {
		writeWhole(path.join(workspace.media, file), await encodePicture(original, width, format));
	}
	const files = versions.map(({ file }) => file);
	return { pictures: pictures.length, encoded: missing.length, files };
}

/** Pictures of all published texts. Which text shows which is remembered by the text's digest. */
async function picturesOf({ reports, pages }: Archive, settings: Settings): Promise<Picture[]> {
	const shown = await recall(
		notesPath(settings, 'pictures'),
		[...reports, ...pages].map(({ digest }) => ({
			key: digest,
			work: async () => (await loadBody(settings, digest)).pictures,
		})),
		fingerprintOf('src/build/pictures.ts'),
	);
	return [...new Map(shown.flat().map((picture) => [picture.name, picture])).values()];
}
