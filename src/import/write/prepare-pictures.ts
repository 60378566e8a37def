import sharp from 'sharp';
import { ImportFailure } from '#import/failure.ts';
import { limits } from '#import/read/limits.ts';
import type { PictureBlock } from '#import/clean/text/block.ts';

/** A picture of the source, encoded anew: turned upright and without place, camera or owner. */
export interface PreparedPicture {
	/** As the block names it. */
	readonly src: string;
	readonly bytes: Uint8Array;
	readonly extension: 'jpg' | 'png';
	readonly alt: string;
}

type Read = (src: string) => Promise<Uint8Array | null>;

/** Prepares the pictures one after another; those that cannot be had are told in Chinese. */
export async function preparePictures(
	blocks: readonly PictureBlock[],
	read: Read,
): Promise<{ pictures: PreparedPicture[]; doubts: string[] }> {
	const pictures: PreparedPicture[] = [];
	const doubts: string[] = [];
	for (const [index, { src, alt }] of blocks.slice(0, limits.pictures).entries()) {
		const known = pictures.find((picture) => picture.src === src);
		if (known) continue;
		const bytes = await read(src);
		const prepared = bytes ? await encode(bytes, index + 1) : null;
		if (prepared) pictures.push({ src, alt: meaningful(alt.text), ...prepared });
		else doubts.push(missing(src, index + 1, bytes !== null));
	}
	return { pictures, doubts };
}

async function encode(
	bytes: Uint8Array,
	number: number,
): Promise<Pick<PreparedPicture, 'bytes' | 'extension'> | null> {
	const picture = sharp(bytes, { limitInputPixels: limits.pixels });
	const meta = await sharp(bytes, { limitInputPixels: false })
		.metadata()
		.catch(() => null);
	if (!meta) return null;
	if (meta.width * meta.height > limits.pixels) {
		throw new ImportFailure(
			`第 ${number} 张图片有 ${meta.width}×${meta.height} 点，太大了，为免占满内存没有打开。`,
			'请先把图片缩小到 6000×6000 以内，再导入。',
		);
	}
	const sized = picture
		.autoOrient()
		.resize({ width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true });
	try {
		return meta.hasAlpha
			? { bytes: await sized.png().toBuffer(), extension: 'png' }
			: { bytes: await sized.jpeg({ quality: 86 }).toBuffer(), extension: 'jpg' };
	} catch {
		return null;
	}
}

/** Programs write file names where a description belongs. */
const meaningful = (alt: string): string =>
	/[\u3400-\u9fff]{2}/.test(alt) &&
	!/^(?:图片|照片|图像|微信图片|屏幕截图|图)[\s\d_-]*/.test(alt) &&
	!/\.(?:jpe?g|png|gif|webp|bmp)$/i.test(alt)
		? alt.slice(0, 100)
		: '';

function missing(src: string, number: number, isBroken: boolean): string {
	const shown = src.startsWith('data:') ? '内嵌图片' : src.slice(0, 120);
	return isBroken
		? `第 ${number} 张图片打不开，没有带来（${shown}）。请另存为 JPG 或 PNG 后补上。`
		: `第 ${number} 张图片不在文件旁边，没有带来（${shown}）。请从原处另存后补上。`;
}
