import sharp, { type Sharp } from 'sharp';

/**
 * An icon as the files that browsers and phones ask for by their names.
 * @param icon a picture or a drawing, or the path of one
 */
export async function iconFiles(icon: string | Buffer): Promise<ReadonlyMap<string, Buffer>> {
	const { width } = await sharp(icon).metadata();
	const inSize = (size: number, background = '#fff0') =>
		// A drawing is drawn as large as it is wanted, a photo is not.
		sharp(icon, { density: Math.min(Math.max((72 * size) / width, 72), 2400) }).resize(size, size, {
			fit: 'contain',
			background,
		});
	const png = (image: Sharp) => image.png({ palette: true }).toBuffer();
	return new Map([
		['favicon.ico', inIco(await png(inSize(32)), 32)],
		['icon-192.png', await png(inSize(192))],
		['icon-512.png', await png(inSize(512))],
		// Phones fill what is transparent with black.
		['apple-touch-icon.png', await png(inSize(180, '#fff').flatten({ background: '#fff' }))],
	]);
}

/** A PNG in the file that browsers ask for without being told: one picture behind a directory of one. */
function inIco(png: Buffer, size: number): Buffer {
	const head = Buffer.alloc(22);
	// An icon, of one picture.
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(1, 4);
	// Its width and height, its colour planes and its bits a point.
	head.writeUInt8(size, 6);
	head.writeUInt8(size, 7);
	head.writeUInt16LE(1, 10);
	head.writeUInt16LE(32, 12);
	// How long it is, and where it begins.
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(head.length, 18);
	return Buffer.concat([head, png]);
}
