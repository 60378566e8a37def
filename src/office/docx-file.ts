import { strToU8, zipSync, type Zippable } from 'fflate';
import { firstMoment } from '#data/same-zip.ts';
import { written, type DocxXml } from './docx-blocks.ts';
import { coreProperties, fixedParts, part, relationships, relationsOfText } from './docx-parts.ts';
import { page } from './docx-styles.ts';

interface DocxHead {
	readonly title: string;
	readonly creator: string;
	/** PNG files, which blocks show as `picture1` and so on. */
	readonly pictures?: readonly Uint8Array[];
}

/** A Word file on A4 with page numbers. It tells no time: the same input gives the same bytes. */
export function docxFile(
	{ title, creator, pictures = [] }: DocxHead,
	blocks: readonly DocxXml[],
): Uint8Array<ArrayBuffer> {
	const footer = '<w:footerReference w:type="default" r:id="footer"/>';
	const body = `<w:body>${blocks.join('')}<w:sectPr>${footer}${page}</w:sectPr></w:body>`;
	const images = pictures.map((picture, index) => ({ name: `picture${index + 1}`, picture }));
	const parts = {
		...fixedParts,
		'docProps/core.xml': coreProperties(written(title), written(creator)),
		'word/document.xml': part('document', body),
		'word/_rels/document.xml.rels': relationships([
			...relationsOfText,
			...images.map(({ name }) => [name, 'image', `${name}.png`] as const),
		]),
	};
	const files: Zippable = {};
	for (const [name, xml] of Object.entries(parts)) {
		files[name] = [strToU8(xml), { level: xml.length < tooShort ? 0 : 6 }];
	}
	for (const { name, picture } of images) files[`word/${name}.png`] = picture;
	return new Uint8Array(zipSync(files, { mtime: firstMoment }));
}

/** To compress so few letters takes as long, and as much memory, as to compress a page. */
const tooShort = 2000;
