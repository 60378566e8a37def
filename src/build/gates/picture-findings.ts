import path from 'node:path';
import sharp from 'sharp';
import type { BuildContext } from '#build/context.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { recall } from '#files/recall.ts';
import type { Finding } from '#model/finding.ts';
import { siteFinding } from './site-finding.ts';

/** Published pictures that still hold what a camera noted: place, time, device. */
export async function pictureFindings({ tree, workspace }: BuildContext): Promise<Finding[]> {
	const pictures = [...tree.stamps].filter(([file]) =>
		/\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)$/i.test(file),
	);
	const found = await recall(
		workspace.memory('pictures'),
		pictures.map(([file, stamp]) => ({
			key: `${file} ${stamp}`,
			work: async () => {
				const kept = await metadataOf(path.join(tree.root, file));
				const message = `图片带有拍摄信息（${kept.join('、')}）。`;
				return kept.length === 0 ? [] : [siteFinding('pictures', `/${file}`, message)];
			},
		})),
		fingerprintOf('src/build/gates/picture-findings.ts'),
	);
	return found.flat();
}

async function metadataOf(file: string): Promise<string[]> {
	const { exif, xmp, iptc, comments } = await sharp(file).metadata();
	const found = { EXIF: exif, XMP: xmp, IPTC: iptc, 注释: comments };
	return Object.entries(found).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
