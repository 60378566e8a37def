import path from 'node:path';
import sharp from 'sharp';
import type { SiteTree } from '#build/site-tree.ts';
import type { Workspace } from '#build/workspace.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { readMemory, writeWhole } from '#files/write-whole.ts';
import type { Finding } from '#model/finding.ts';
import { siteFinding } from './site-finding.ts';

/** Published pictures that still hold what a camera noted: place, time, device. */
export async function pictureFindings(tree: SiteTree, workspace: Workspace): Promise<Finding[]> {
	const memory = workspace.memory('bare-pictures');
	const code = fingerprintOf('src/build/gates/picture-findings.ts');
	const last = readMemory<Memory>(memory, { code, bare: [] });
	const before = new Set(last.code === code ? last.bare : []);
	const bare: string[] = [];
	const findings: Finding[] = [];
	for (const [file, stamp] of tree.stamps) {
		if (!/\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)$/i.test(file)) continue;
		const known = `${file} ${stamp}`;
		const kept = before.has(known) ? [] : await metadataOf(path.join(tree.root, file));
		if (kept.length === 0) bare.push(known);
		else
			findings.push(
				siteFinding('pictures', `/${file}`, `图片带有拍摄信息（${kept.join('、')}）。`),
			);
	}
	writeWhole(memory, JSON.stringify({ code, bare } satisfies Memory));
	return findings;
}

interface Memory {
	readonly code: string;
	/** Files without a word of a camera, with their stamps. */
	readonly bare: readonly string[];
}

async function metadataOf(file: string): Promise<string[]> {
	const { exif, xmp, iptc, comments } = await sharp(file).metadata();
	const found = { EXIF: exif, XMP: xmp, IPTC: iptc, 注释: comments };
	return Object.entries(found).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
