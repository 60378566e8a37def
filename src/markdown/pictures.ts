import path from 'node:path';
import type { Element, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { remember } from '#files/remember.ts';
import { measurePicture, type Measured, type Picture } from './measure-picture.ts';
import { refuse } from './refuse.ts';

interface Options {
	/** Pictures outside this folder are refused. */
	readonly contentDir: string;
	readonly basePath: string;
}

/** Turns pictures that lie beside a report into sized, lazy `<picture>` elements with captions. */
export function pictures({ contentDir, basePath }: Options) {
	return async (tree: Root, file: VFile): Promise<void> => {
		const found: Picture[] = [];
		file.data.pictures = found;
		const report = path.resolve(file.path);
		/** A picture that is shown a thousand times is read once. */
		const measure = remember((src) => measurePicture(src, { report, contentDir }));
		for (const { node, parent, index } of imagesIn(tree)) {
			const src = String(node.properties['src'] ?? '');
			const picture = altOf(node)
				? await measure(src)
				: {
						message: `图片“${src}”没有文字说明。`,
						hint: '请在方括号里写明图上有什么，看不见图的人要靠它。',
					};
			if ('message' in picture) {
				refuse(file, node, picture.message, picture.hint);
				parent.children[index] = h('span', `［图片缺失：${altOf(node) || '没有说明'}］`);
				continue;
			}
			found.push(picture);
			parent.children[index] = markupOf(picture, node, basePath);
		}
		captionLonePictures(tree);
	};
}

interface Image {
	readonly node: Element;
	readonly parent: Parents;
	readonly index: number;
}

function imagesIn(tree: Root): Image[] {
	const images: Image[] = [];
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName === 'img' && parent && index !== undefined && 'children' in parent) {
			images.push({ node, parent, index });
		}
	});
	return images;
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
