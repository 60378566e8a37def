import { existsSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { digestOf } from '#files/digest.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { folderFor } from '#files/folder-for.ts';
import { remember } from '#files/remember.ts';
import { writeWhole } from '#files/write-whole.ts';
import { cardSvg, type CardText } from './card-svg.ts';

interface CardImage {
	/** Absolute path of a JPEG in the cache. */
	readonly file: string;
	readonly isNew: boolean;
	/** Letters that the face lacks, where it has just been drawn. */
	readonly unknown: readonly string[];
}

/**
 * The card as a JPEG file, which takes an eighth of the time of a small PNG. Drawing letters takes
 * long, so an image is kept until what it says or what draws it changes.
 */
export async function cardImage(text: CardText, cacheDir: string): Promise<CardImage> {
	const file = path.join(folderIn(cacheDir), `${digestOf(text)}.jpg`);
	if (existsSync(file)) return { file, isNew: false, unknown: [] };
	const { svg, unknown } = await cardSvg(text);
	const image = await sharp(Buffer.from(svg))
		.jpeg({ quality: 76, chromaSubsampling: '4:4:4' })
		.toBuffer();
	writeWhole(file, image);
	return { file, isNew: true, unknown };
}

const folderIn = remember((cacheDir) =>
	folderFor(fingerprintOf('src/share/card-image.ts'), path.join(cacheDir, 'cards')),
);
