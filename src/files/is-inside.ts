import { realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * Whether a file, which need not be there yet, really lies or would lie below a folder: neither `..`
 * nor a link leads out of it.
 */
export async function isInside(folder: string, file: string): Promise<boolean> {
	const [root, place] = await Promise.all(
		[folder, file].map((one) => realPlace(path.resolve(one))),
	);
	return root !== undefined && place !== undefined && place.startsWith(root + path.sep);
}

/** The real path of what is there, and below it of what is not. */
async function realPlace(place: string): Promise<string> {
	const parent = path.dirname(place);
	const real = await realpath(place).catch(() => null);
	if (real !== null || parent === place) return real ?? place;
	return path.join(await realPlace(parent), path.basename(place));
}
