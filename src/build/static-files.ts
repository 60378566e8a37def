import { readFileSync } from 'node:fs';
import { staticFiles } from '#archive/static-files.ts';
import type { BuildContext } from './context.ts';

/** Copies `static/`; links would let somebody who edits a file there change the published site. */
export function placeStaticFiles({ tree, settings }: BuildContext): void {
	for (const [file, whole] of staticFiles(settings.contentDir))
		tree.write(file, readFileSync(whole));
}
