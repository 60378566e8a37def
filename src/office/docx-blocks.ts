import type { ParagraphStyle } from './docx-styles.ts';
import {
	isEmptySection,
	type SectionCell,
	type DocumentSection,
	type SectionTable,
} from './section.ts';

/** A paragraph or a table of a Word file, as its XML. */
export type DocxXml = string;

/** Addresses in a file that is printed and sent around are written out. */
type AddressOf = (path: string) => string;

export function sectionBlocks(section: DocumentSection, addressOf: AddressOf): DocxXml[] {
	const { title, note, paragraphs = [], list = [], table, empty } = section;
	return [
		paragraph('Heading1', run(title)),
		...(note ? [paragraph('Note', run(note))] : []),
		...paragraphs.map((words) => paragraph('BodyText', run(words))),
		...list.map((cell) => listItem(cell, addressOf)),
		...(table && table.rows.length > 0 ? [tableOf(table)] : []),
		...(empty && isEmptySection(section) ? [paragraph('BodyText', run(empty))] : []),
	];
}

/** A paragraph; its properties, as XML, are what it has besides its style. */
export const paragraph = (style: ParagraphStyle, runs: string, properties = ''): DocxXml =>
	`<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;

/** Words that look alike; their properties, as XML, say how. */
export const run = (words: string, properties = ''): string =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${textOf(words)}</w:r>`;

const textOf = (words: string): string => `<w:t xml:space="preserve">${written(words)}</w:t>`;

/** A text as XML writes it, between tags and in values; what XML cannot hold is left out. */
export const written = (text: string): string =>
	text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

const listItem = ({ text, path }: SectionCell, addressOf: AddressOf): DocxXml =>
	paragraph('ListBullet', run(text) + (path ? run(` ${addressOf(path)}`, address) : ''));

const address = '<w:color w:val="555555"/><w:sz w:val="18"/>';

/** Its columns begin equally wide; programs widen those that hold more. */
function tableOf({ head, rows }: SectionTable): DocxXml {
	const properties = '<w:tblStyle w:val="Lines"/><w:tblW w:type="pct" w:w="5000"/>';
	const columns = '<w:gridCol w:w="1500"/>'.repeat(head.length);
	const lines = [
		rowOf(
			head.map((words) => cellOf('TableHead', words, shaded)),
			'<w:tblHeader/>',
		),
		...rows.map((row) =>
			rowOf(
				row.map(({ text }) => cellOf('TableText', text)),
				'<w:cantSplit/>',
			),
		),
	].join('');
	return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${lines}</w:tbl>`;
}

const rowOf = (cells: readonly string[], properties: string): string =>
	`<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;

const cellOf = (style: ParagraphStyle, words: string, properties = ''): string =>
	`<w:tc>${properties}${paragraph(style, run(words))}</w:tc>`;

const shaded = '<w:tcPr><w:shd w:val="clear" w:fill="F3F1EA"/></w:tcPr>';
