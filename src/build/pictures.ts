import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { loadBody, notesPath } from '#archive/cache.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { recall } from '#files/recall.ts';
import type { Picture } from '#markdown/measure-picture.ts';
import type { Settings } from '#settings.ts';
import { encodePicture, pictureFormats, type PictureFormat } from './encode-picture.ts';
import type { SiteTree } from './site-tree.ts';
import type { Workspace } from './workspace.ts';
import { writeWhole } from '#files/write-whole.ts';

interface Context {
	readonly settings: Settings;
	readonly workspace: Workspace;
}

/** Publishes the pictures of reports in all sizes that the pages ask for. */
export async function placePictures(
	tree: SiteTree,
	archive: Archive,
	context: Context,
): Promise<{ pictures: number; encoded: number }> {
	const { pictures, encoded, files } = await encodePictures(archive, context);
	for (const file of files) {
		tree.share(`media/${file}`, path.join(context.workspace.media, file));
	}
	return { pictures, encoded };
}

/** Puts the pictures of reports in all sizes into the folder for pictures, where they are not yet. */
export async function encodePictures(archive: Archive, { settings, workspace }: Context) {
	const pictures = await picturesOf(archive, settings);
	const versions = pictures.flatMap((picture) =>
		picture.widths.flatMap((width) =>
			pictureFormats.map((format) => ({
				picture,
				width,
				format,
				file: fileOf(picture, width, format),
			})),
		),
	);
	const missing = versions.filter(({ file }) => !existsSync(path.join(workspace.media, file)));
	// One after another: each encoder already uses all processors.
	for (const { picture, width, format, file } of missing) {
		writeWhole(path.join(workspace.media, file), await encodePicture(picture.path, width, format));
	}
	const files = versions.map(({ file }) => file);
	return { pictures: pictures.length, encoded: missing.length, files };
}

const fileOf = ({ name }: Picture, width: number, format: PictureFormat): string =>
	`${name}-${width}.${format}`;

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
