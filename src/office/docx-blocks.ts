import {
	AlignmentType,
	BorderStyle,
	HeadingLevel,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type IRunOptions,
} from 'docx';
import { isEmpty, type Cell, type Section, type SectionTable } from './section.ts';

export type Block = Paragraph | Table;

/** Addresses in a file that is printed and sent around are written out. */
type AddressOf = (path: string) => string;

export function sectionBlocks(section: Section, addressOf: AddressOf): Block[] {
	const { title, note, paragraphs = [], list = [], table, empty } = section;
	return [
		new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, keepNext: true }),
		...(note ? [text(note, { color: '555555', size: 20 })] : []),
		...paragraphs.map((paragraph) => text(paragraph)),
		...list.map((cell) => listItem(cell, addressOf)),
		...(table && table.rows.length > 0 ? [tableOf(table)] : []),
		...(empty && isEmpty(section) ? [text(empty)] : []),
	];
}

const spacing = { after: 120 };

export const text = (words: string, style: { color?: string; size?: number } = {}) =>
	new Paragraph({ children: [new TextRun({ text: words, ...style })], spacing });

export const labelled = (label: string, words: string) =>
	new Paragraph({
		spacing,
		children: [run({ text: `${label}　`, bold: true }), new TextRun(words)],
	});

export const centred = (words: string, size: number, color = '000000') =>
	new Paragraph({
		alignment: AlignmentType.CENTER,
		spacing,
		children: [run({ text: words, size, color, bold: true })],
	});

const listItem = ({ text: words, path }: Cell, addressOf: AddressOf) =>
	new Paragraph({
		bullet: { level: 0 },
		children: [
			new TextRun(words),
			...(path ? [new TextRun({ text: ` ${addressOf(path)}`, size: 18, color: '555555' })] : []),
		],
	});

function tableOf({ head, rows }: SectionTable): Table {
	const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		borders: Object.fromEntries(edges.map((edge) => [edge, line])),
		rows: [
			new TableRow({ tableHeader: true, children: head.map((words) => cellOf(words, true)) }),
			...rows.map(
				(row) =>
					new TableRow({ cantSplit: true, children: row.map(({ text }) => cellOf(text, false)) }),
			),
		],
	});
}

const edges = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'];

const cellOf = (words: string, isHead: boolean) =>
	new TableCell({
		margins: { top: 60, bottom: 60, left: 100, right: 100 },
		...(isHead && { shading: { fill: 'F3F1EA' } }),
		children: [new Paragraph({ children: [run({ text: words, size: 21, bold: isHead })] })],
	});

const run = (options: IRunOptions) => new TextRun(options);
