import sharp from 'sharp';
import { captionsOf } from '#import/clean/structure/captions.ts';
import type { Block } from '#import/source/block.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { limits } from '#import/source/limits.ts';
import type { SourceDocument } from '#import/source/source.ts';

/** A picture of the source, encoded anew: turned upright and without place, camera or owner. */
export interface PreparedPicture {
	/** As the block names it. */
	readonly src: string;
	readonly bytes: Uint8Array;
	readonly extension: 'jpg' | 'png';
	readonly alt: string;
}

/** Prepares the pictures of a text one after another; those that cannot be had are told in Chinese. */
export async function preparePictures(
	blocks: readonly Block[],
	read: SourceDocument['pictureBytes'],
): Promise<{ pictures: PreparedPicture[]; doubts: string[] }> {
	const pictures = new Map<string, PreparedPicture>();
	const doubts: string[] = [];
	const captions = captionsOf(blocks);
	let number = 0;
	for (const [index, block] of blocks.entries()) {
		if (block.type !== 'picture' || ++number > limits.pictures || pictures.has(block.src)) continue;
		const { src } = block;
		const isInside = src.startsWith('data:');
		const bytes = isInside ? inlineBytes(src) : await read(src);
		const encoded = bytes && (await encode(bytes, number));
		const alt = meaningful(block.alt.text) || meaningful(captions.get(index) ?? '');
		const shown = isInside ? '内嵌图片' : src.slice(0, 120);
		if (encoded) pictures.set(src, { src, alt, ...encoded });
		else
			doubts.push(
				bytes
					? `第 ${number} 张图片打不开，没有带来（${shown}）。请另存为 JPG 或 PNG 后补上。`
					: `第 ${number} 张图片不在文件旁边，没有带来（${shown}）。请从原处另存后补上。`,
			);
	}
	return { pictures: [...pictures.values()], doubts };
}

/** The bytes that a `data:` address holds. */
const inlineBytes = (src: string) => {
	const words = /^[^,]*;base64,(.*)$/is.exec(src)?.[1];
	return words === undefined ? null : Buffer.from(words, 'base64');
};

async function encode(
	bytes: Uint8Array,
	number: number,
): Promise<Pick<PreparedPicture, 'bytes' | 'extension'> | null> {
	const open = sharp(bytes, { limitInputPixels: false });
	const meta = await open.metadata().catch(() => null);
	if (!meta) return null;
	if (meta.width * meta.height > limits.pixels) {
		throw new ImportFailure(
			`第 ${number} 张图片有 ${meta.width}×${meta.height} 点，太大了，为免占满内存没有打开。`,
			'请先把图片缩小到 6000×6000 以内，再导入。',
		);
	}
	const sized = open
		.autoOrient()
		.resize({ width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true });
	const extension = meta.hasAlpha ? 'png' : 'jpg';
	const encoded = meta.hasAlpha ? sized.png() : sized.jpeg({ quality: 86 });
	return encoded.toBuffer().then(
		(written) => ({ bytes: written, extension }),
		() => null,
	);
}

/** Programs write file names where a description belongs. */
const meaningful = (alt: string): string =>
	/[\u3400-\u9fff]{2}/.test(alt) &&
	!/^(?:图片|照片|图像|微信图片|屏幕截图|图)[\s\d_-]*$|\.(?:jpe?g|png|gif|webp|bmp)$/i.test(alt)
		? alt.slice(0, 100)
		: '';
