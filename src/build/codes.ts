import { fingerprintOf } from '#files/fingerprint.ts';
import { readMemory, writeWhole } from '#files/write-whole.ts';
import { qrSvg } from '#share/qr-svg.ts';
import { codesOf, pagesWithCodes } from '#site/share.ts';
import { absoluteUrl } from '#site/url.ts';
import type { BuildContext } from './context.ts';

type Places = Pick<BuildContext, 'archive' | 'tree' | 'workspace'>;

/** Publishes the QR codes of pages. What one shows follows from its file's name and the site's address. */
export function placeCodes({ archive, tree, workspace }: Places): void {
	const memory = workspace.memory('codes');
	const code = fingerprintOf('src/build/codes.ts');
	const last = readMemory<Memory>(memory, { code, stamps: {} });
	const before = last.code === code ? last.stamps : {};
	const stamps: Record<string, string | undefined> = {};
	for (const page of pagesWithCodes(archive)) {
		for (const { file, path } of codesOf(page, archive.site)) {
			const stamp = tree.stamps.get(file);
			if (stamp !== undefined && before[file] === stamp) tree.keep(file);
			else tree.write(file, qrSvg(absoluteUrl(path)));
			stamps[file] = tree.stamps.get(file);
		}
	}
	writeWhole(memory, JSON.stringify({ code, stamps }));
}

interface Memory {
	/** What drew the codes, which tells that they would be drawn the same. */
	readonly code: string;
	/** Stamps of their files, which tell that those are still whole and the same. */
	readonly stamps: Readonly<Record<string, string>>;
}
