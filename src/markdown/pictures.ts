import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Element, Parents, Root } from 'hast';
import { h } from 'hastscript';
import sharp, { type Metadata } from 'sharp';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { digestOf } from '#files/digest.ts';
import { refuse } from './refuse.ts';

/** A picture of a report and the sizes that the page asks for. */
export interface Picture {
	/** Absolute path of the original. */
	readonly path: string;
	/** Name of the published files: `<name>-<width>.webp` and `.jpg`. */
	readonly name: string;
	readonly widths: readonly number[];
}

interface PictureOptions {
	readonly path: string;
	readonly contentDir: string;
	readonly basePath: string;
	readonly found: Picture[];
}

const columnWidths = [480, 960, 1600];
/** A phone photo has 12 to 50 million points; far more is a mistake or an attack. */
const mostPixels = 60_000_000;

/** Turns pictures that lie beside a report into sized, lazy `<picture>` elements with captions. */
export function pictures(options: PictureOptions) {
	return async (tree: Root, file: VFile): Promise<void> => {
		const places: { node: Element; parent: Parents; index: number }[] = [];
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName === 'img' && parent && index !== undefined && 'children' in parent) {
				places.push({ node, parent, index });
			}
		});
		for (const { node, parent, index } of places) {
			const picture = await measure(node, options);
			if ('refusal' in picture) {
				refuse(file, node, picture.refusal, picture.hint);
				parent.children[index] = h('span', `［图片缺失：${altOf(node) || '没有说明'}］`);
				continue;
			}
			options.found.push(picture);
			parent.children[index] = markupOf(picture, node, options.basePath);
		}
		captionLonePictures(tree);
	};
}

type Measured = Picture & { readonly width: number; readonly height: number };
interface Refusal {
	readonly refusal: string;
	readonly hint: string;
}

async function measure(node: Element, options: PictureOptions): Promise<Measured | Refusal> {
	const src = String(node.properties['src'] ?? '');
	const beside = '请把图片放在这篇材料旁边，写成 ![图片说明](./照片.jpg)。';
	if (!altOf(node)) {
		return {
			refusal: `图片“${src}”没有文字说明。`,
			hint: '请在方括号里写明图上有什么，看不见图的人要靠它。',
		};
	}
	if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src) || !src) {
		return { refusal: `图片“${src}”不在材料旁边。`, hint: beside };
	}
	const original = await realpath(path.resolve(path.dirname(options.path), decodedPath(src))).catch(
		() => null,
	);
	if (original === null) return { refusal: `找不到图片“${src}”。`, hint: beside };
	if (!original.startsWith((await realpath(options.contentDir)) + path.sep)) {
		return { refusal: `图片“${src}”在内容文件夹之外。`, hint: beside };
	}
	return measureFile(original, src);
}

async function measureFile(original: string, src: string): Promise<Measured | Refusal> {
	const formats = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']);
	const bytes = await readFile(original);
	const { format = '', autoOrient } = await metadataOf(bytes);
	if (!autoOrient || !formats.has(format)) {
		return { refusal: `图片“${src}”打不开或不是照片。`, hint: '请用 JPG、PNG 或 WebP 图片。' };
	}
	if (autoOrient.width * autoOrient.height > mostPixels) {
		return {
			refusal: `图片“${src}”过大（${autoOrient.width}×${autoOrient.height}）。`,
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

function markupOf(
	{ name, widths, width, height }: Measured,
	node: Element,
	basePath: string,
): Element {
	const widest = widths.at(-1) ?? width;
	const file = (size: number, extension: string) => `${basePath}media/${name}-${size}.${extension}`;
	const srcSet = (extension: string) =>
		widths.map((size) => `${file(size, extension)} ${size}w`).join(', ');
	const sizes = '(min-width: 48rem) 42rem, 100vw';
	return h('picture', { dataCaption: node.properties['title'] }, [
		h('source', { type: 'image/webp', srcSet: srcSet('webp'), sizes }),
		h('img', {
			src: file(widest, 'jpg'),
			srcSet: srcSet('jpg'),
			sizes,
			alt: altOf(node),
			width: widest,
			height: Math.round((height * widest) / width),
			loading: 'lazy',
			decoding: 'async',
		}),
	]);
}

/** A picture alone in its paragraph becomes a figure; its Markdown title is the caption. */
function captionLonePictures(tree: Root): void {
	visit(tree, 'element', (node) => {
		const [only, second] = node.children;
		if (node.tagName !== 'p' || second || only?.type !== 'element' || only.tagName !== 'picture')
			return;
		const caption = only.properties['dataCaption'];
		delete only.properties['dataCaption'];
		node.tagName = 'figure';
		if (typeof caption === 'string') node.children.push(h('figcaption', caption));
	});
}

const altOf = (node: Element): string => String(node.properties['alt'] ?? '').trim();

function decodedPath(src: string): string {
	try {
		return decodeURIComponent(src);
	} catch {
		return src;
	}
}
