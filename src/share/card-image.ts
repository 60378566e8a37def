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
	/** Absolute path of a PNG in the cache. */
	readonly file: string;
	readonly isNew: boolean;
	/** Letters that the face lacks, where it has just been drawn. */
	readonly unknown: readonly string[];
}

/**
 * The card as a PNG file of few colours, which is a third of a JPEG and shows letters without flecks.
 * Drawing letters takes long, so an image is kept until what it says or what draws it changes.
 */
export async function cardImage(text: CardText, cacheDir: string): Promise<CardImage> {
	const file = path.join(folderIn(cacheDir), `${digestOf(text)}.png`);
	if (existsSync(file)) return { file, isNew: false, unknown: [] };
	const { svg, unknown } = await cardSvg(text);
	const image = await sharp(Buffer.from(svg))
		.png({ palette: true, colours: 16, dither: 0, effort: 1 })
		.toBuffer();
	writeWhole(file, image);
	return { file, isNew: true, unknown };
}

const folderIn = remember((cacheDir) =>
	folderFor(fingerprintOf('src/share/card-image.ts'), path.join(cacheDir, 'cards')),
);
