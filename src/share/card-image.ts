import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { digestOf } from '#files/digest.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { folderFor } from '#files/folder-for.ts';
import { remember } from '#files/remember.ts';
import { writeWhole } from '#files/write-whole.ts';
import { cardSvg, type CardText } from './card-svg.ts';

/**
 * The card as a JPEG file, which takes an eighth of the time of a small PNG. Drawing letters takes
 * long, so an image is kept under the digest of its drawing until the drawing changes.
 */
export async function cardImage(text: CardText, cacheDir: string): Promise<Buffer> {
	const svg = cardSvg(text);
	const file = path.join(folderIn(cacheDir), `${digestOf(svg)}.jpg`);
	if (existsSync(file)) return readFileSync(file);
	const image = await sharp(Buffer.from(svg))
		.jpeg({ quality: 76, chromaSubsampling: '4:4:4' })
		.toBuffer();
	writeWhole(file, image);
	return image;
}

const folderIn = remember((cacheDir) =>
	folderFor(fingerprintOf('src/share/card-image.ts'), path.join(cacheDir, 'cards')),
);
