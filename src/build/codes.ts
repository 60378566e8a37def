import { fingerprintOf } from '#files/fingerprint.ts';
import { readMemory, writeWhole } from '#files/write-whole.ts';
import { qrSvg } from '#share/qr-svg.ts';
import { codesOf, pagesWithCodes } from '#site/share.ts';
import { absoluteUrl } from '#site/url.ts';
import type { BuildContext } from './context.ts';

/** Publishes the QR codes of pages. What one shows follows from its file's name and the site's address. */
export function placeCodes({ archive, tree, workspace }: BuildContext): void {
	const memory = workspace.memory('codes');
	const code = fingerprintOf('src/build/codes.ts');
	const isDrawn = readMemory<string>(memory, '') === code;
	for (const page of pagesWithCodes(archive)) {
		for (const { file, path } of codesOf(page, archive.site)) {
			if (isDrawn && tree.stamps.has(file)) tree.keep(file);
			else tree.write(file, qrSvg(absoluteUrl(path)));
		}
	}
	writeWhole(memory, JSON.stringify(code));
}
