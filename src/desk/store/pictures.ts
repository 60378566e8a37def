import type { Image } from 'mdast';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { visit } from 'unist-util-visit';
import { preparePictures } from '#import/write/pictures.ts';
import { nothing } from '#import/source/tracked.ts';
import { writeFiles } from '#import/source/write-files.ts';
import { parseMarkdown } from '#markdown/parse.ts';

/** A picture that a text shows. */
export interface ShownPicture {
	/** As the text names it. */
	readonly url: string;
	/** What is on it, for those who cannot see it; empty where nobody has said. */
	readonly alt: string;
	/** What stands below it. */
	readonly caption: string;
}

/** What stands for a description that is still to be written. */
const unwritten = '（待补：图片说明）';

/** The pictures of a Markdown text in its order. */
export const picturesIn = (body: string): ShownPicture[] =>
	imagesOf(body).map(({ url, alt, title }) => ({
		url,
		alt: !alt || alt === unwritten ? '' : alt,
		caption: title ?? '',
	}));

/** How the passages of a text begin behind which a picture can be put; what is only a picture is none. */
export const passagesIn = (body: string): string[] => [
	...new Set(blocksOf(body).flatMap(({ source, isPicture }) => (isPicture ? [] : begin(source)))),
];

/** The text with some more behind a passage, or at its end where it has none that begins so. */
export function placed(body: string, more: string, passage: string): string {
	const text = body.replace(/\r\n?/g, '\n').trimEnd();
	const found = blocksOf(text).find(({ source }) => passage !== '' && begin(source) === passage);
	const at = found?.end ?? text.length;
	return `${text.slice(0, at)}\n\n${more}${text.slice(at)}\n`;
}

/** The text with a picture that stands alone behind another passage. */
export function moved(body: string, url: string, passage: string): string {
	const own = blocksOf(body).find(
		({ source, isPicture }) => isPicture && source.includes(`(${url}`),
	);
	if (!own) return body;
	const without = `${body.slice(0, own.start).trimEnd()}${body.slice(own.end)}`.trimStart();
	return placed(without, own.source, passage);
}

const begin = (source: string): string => source.replace(/\s+/g, ' ').slice(0, 60);

/** What a text is made of, from above. */
function blocksOf(body: string) {
	return (parseMarkdown(body)?.children ?? []).map((block) => {
		const [start, end] = [block.position?.start.offset ?? 0, block.position?.end.offset ?? 0];
		const isPicture =
			block.type === 'paragraph' && block.children.every(({ type }) => type === 'image');
		return { start, end, source: body.slice(start, end), isPicture };
	});
}

/** The text with other descriptions and captions for its pictures; nothing else of it changes. */
export function withWords(body: string, pictures: readonly ShownPicture[]): string {
	return imagesOf(body).reduceRight((text, image) => {
		const { start, end } = image.position ?? {};
		const said = pictures.find(({ url }) => url === image.url);
		if (!said || start?.offset === undefined || end?.offset === undefined) return text;
		return text.slice(0, start.offset) + markdownOf(image.url, said) + text.slice(end.offset);
	}, body);
}

function markdownOf(url: string, { alt, caption }: Omit<ShownPicture, 'url'>): string {
	const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
	const said = (plain(alt) || unwritten).replace(/[\\[\]]/g, '\\$&');
	const below = plain(caption).replace(/["\\]/g, '\\$&');
	return `![${said}](${url}${below === '' ? '' : ` "${below}"`})`;
}

function imagesOf(body: string): Image[] {
	const tree = parseMarkdown(body);
	const images: Image[] = [];
	if (tree) visit(tree, 'image', (image) => void images.push(image));
	return images;
}

/**
 * Puts photos beside a report, turned upright and without what a camera notes, and gives the
 * Markdown that shows them, and what is to be said of those that cannot be opened.
 * @param whole the report's file
 */
export async function addPhotos(whole: string, photos: readonly Uint8Array[]) {
	const { dir, name } = path.parse(whole);
	const blocks = photos.map((_, index) => ({
		type: 'picture' as const,
		src: String(index),
		alt: nothing,
	}));
	const { pictures, doubts } = await preparePictures(blocks, (src) => photos[Number(src)] ?? null);
	const lines: string[] = [];
	for (const { bytes, extension } of pictures) {
		const file = freePicture(dir, name, extension);
		await writeFiles(dir, [{ file, content: bytes }]);
		lines.push(markdownOf(`./${file}`, { alt: '', caption: '' }));
	}
	return { markdown: lines.join('\n\n'), doubts };
}

/** The file name of the first number that no picture has, whatever its ending. */
function freePicture(folder: string, name: string, extension: string): string {
	for (let number = 1; ; number++) {
		const isTaken = ['jpg', 'png'].some((one) =>
			existsSync(path.join(folder, `${name}-${number}.${one}`)),
		);
		if (!isTaken) return `${name}-${number}.${extension}`;
	}
}
