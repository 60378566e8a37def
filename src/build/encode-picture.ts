import sharp from 'sharp';

export const pictureFormats = ['webp', 'jpg'] as const;
type PictureFormat = (typeof pictureFormats)[number];

/** A picture turned the way the camera was held; what the camera noted, the place above all, is not copied. */
export async function encodePicture(
	original: string,
	width: number,
	format: PictureFormat,
): Promise<Buffer> {
	const sized = sharp(original).autoOrient().resize({ width, withoutEnlargement: true });
	return format === 'webp'
		? sized.webp({ quality: 78, effort: 5 }).toBuffer()
		: sized.flatten({ background: '#fff' }).jpeg({ quality: 76, mozjpeg: true }).toBuffer();
}
