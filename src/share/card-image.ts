import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { digestOf } from '#files/digest.ts';
import { cardSvg, type CardText } from './card-svg.ts';

/**
 * The card as a JPEG file, which takes an eighth of the time of a small PNG. Drawing letters takes
 * long, so an image is kept under the digest of its drawing until the drawing changes.
 */
export async function cardImage(text: CardText, cacheDir: string): Promise<Buffer> {
	const svg = cardSvg(text);
	const file = path.join(cacheDir, 'cards', `${digestOf(svg)}.jpg`);
	const known = read(file);
	if (known) return known;
	const image = await sharp(Buffer.from(svg))
		.jpeg({ quality: 76, chromaSubsampling: '4:4:4' })
		.toBuffer();
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(`${file}.${process.pid}~`, image);
	renameSync(`${file}.${process.pid}~`, file);
	return image;
}

function read(file: string): Buffer | null {
	try {
		return readFileSync(file);
	} catch {
		return null;
	}
}
