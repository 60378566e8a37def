import path from 'node:path';
import { filesBelow } from '#files/files-below.ts';

/**
 * The files that are published as they are, by their addresses below the site's: those of `static/`
 * in the content folder, and of `static/` beside a content folder that is named `content`, as in an
 * archive of one's own.
 */
export function staticFiles(contentDir: string): ReadonlyMap<string, string> {
	const beside = path.basename(contentDir) === 'content' ? [path.dirname(contentDir)] : [];
	return new Map(
		[...beside, contentDir]
			.map((folder) => path.join(folder, 'static'))
			.flatMap((folder) =>
				filesBelow(folder)
					.filter((file) => !isLitter.test(file))
					.map((file) => [file, path.join(folder, file)] as const),
			),
	);
}

/** What computers leave behind. `.well-known/` is asked for by other computers. */
const isLitter = /(?:^|\/)(?:\.(?!well-known\/)|~\$|thumbs\.db$|desktop\.ini$)/i;
