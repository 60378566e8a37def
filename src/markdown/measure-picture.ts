import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { digestOf } from '#files/digest.ts';
import { realFile } from '#files/real-file.ts';
import { decodedAddress } from '#files/written.ts';
import type { Finding } from '#model/finding.ts';

/** A picture of a report and the sizes that the page asks for. */
export interface Picture {
	/** Absolute path of the original. */
	readonly path: string;
	/** Name of the published files: `<name>-<width>.webp` and `.jpg`. */
	readonly name: string;
	readonly widths: readonly number[];
}

export type Measured = Picture & { readonly width: number; readonly height: number };
type Words = Pick<Finding, 'message' | 'hint'>;

const columnWidths = [480, 960, 1600];
/** A phone photo has 12 to 50 million points; far more is a mistake or an attack. */
const mostPixels = 60_000_000;
const beside = '请把图片放在这篇材料旁边，写成 ![图片说明](./照片.jpg)。';

/** Finds the picture that `address` names beside `report`, an absolute path, or says why it cannot be shown. */
export async function measurePicture(
	address: string,
	{ report, contentDir }: { readonly report: string; readonly contentDir: string },
): Promise<Measured | Words> {
	const src = decodedAddress(address) ?? address;
	if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src) || !src) {
		return { message: `图片“${src}”不在材料旁边。`, hint: beside };
	}
	const original = await realFile(path.resolve(path.dirname(report), src));
	if (original === null) return { message: `找不到图片“${src}”。`, hint: beside };
	if (!original.startsWith((await realpath(contentDir)) + path.sep)) {
		return { message: `图片“${src}”在内容文件夹之外。`, hint: beside };
	}
	if (!(await stat(original)).isFile()) {
		return { message: `图片“${src}”是一个文件夹。`, hint: '请写上文件夹里那张照片的名字。' };
	}
	return measureFile(original, src);
}

async function measureFile(original: string, src: string): Promise<Measured | Words> {
	const formats = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']);
	const bytes = await readFile(original);
	const { format = '', autoOrient } = await metadataOf(bytes);
	if (!autoOrient || !formats.has(format)) {
		return { message: `图片“${src}”打不开或不是照片。`, hint: '请用 JPG、PNG 或 WebP 图片。' };
	}
	if (autoOrient.width * autoOrient.height > mostPixels) {
		return {
			message: `图片“${src}”过大（${autoOrient.width}×${autoOrient.height}）。`,
			hint: '请先缩小到 6000×6000 以内。',
		};
	}
	const narrower = columnWidths.filter((width) => width < autoOrient.width);
	const widths = narrower.length < columnWidths.length ? [...narrower, autoOrient.width] : narrower;
	return { path: original, name: digestOf(bytes), widths, ...autoOrient };
}

/** `sharp` throws at once for what is empty, and later for what is broken. */
async function metadataOf(bytes: Buffer): Promise<Partial<Metadata>> {
	try {
		return await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
	} catch {
		return {};
	}
}
