import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { sameZip } from '#data/same-zip.ts';
import type { Block } from './docx-blocks.ts';

interface DocxHead {
	readonly title: string;
	readonly creator: string;
	/** The day that the file gives for its making, `YYYY-MM-DD`. */
	readonly day: string;
}

/** A Word file on A4 with page numbers, in the fonts of Chinese offices. The same input gives the same bytes. */
export async function docxFile({ title, creator, day }: DocxHead, blocks: readonly Block[]) {
	const document = new Document({
		title,
		creator,
		lastModifiedBy: creator,
		styles: {
			default: {
				document: { run: { font, size: 24 }, paragraph: { spacing: { line: 400 } } },
				heading1: { run: { font: heading, size: 30, bold: true }, paragraph: headingSpace },
				heading2: { run: { font: heading, size: 26, bold: true }, paragraph: headingSpace },
			},
		},
		sections: [{ properties: { page }, footers: { default: pageNumbers() }, children: blocks }],
	});
	const bytes = new Uint8Array(await Packer.toBuffer(document));
	return sameZip(bytes, {
		'docProps/core.xml': (file) => strToU8(onDay(strFromU8(file), day)),
		'word/document.xml': (file) => strToU8(renumbered(strFromU8(file))),
	});
}

const font = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' };
const heading = { ascii: 'Times New Roman', eastAsia: '黑体', hAnsi: 'Times New Roman' };
const headingSpace = { spacing: { before: 280, after: 140 } };
const a4 = { width: 11906, height: 16838 };
const margin = { top: 1440, bottom: 1440, left: 1500, right: 1300 };
const page = { size: a4, margin };

/** How wide a line is, in twentieths of a point as Word measures. */
export const textWidth = a4.width - margin.left - margin.right;

const pageNumbers = () =>
	new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [new TextRun({ size: 20, children: ['— ', PageNumber.CURRENT, ' —'] })],
			}),
		],
	});

/** The library writes the moment of writing. */
const onDay = (xml: string, day: string): string =>
	xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);

/** The library numbers pictures through all files that a process writes. */
function renumbered(xml: string): string {
	const numbers = new Map<string, number>();
	return xml.replace(/(<wp:docPr id=")(\d+)/g, (_, start: string, id: string) => {
		const number = numbers.get(id) ?? numbers.size + 1;
		numbers.set(id, number);
		return `${start}${number}`;
	});
}
