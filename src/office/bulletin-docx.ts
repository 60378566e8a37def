import {
	BorderStyle,
	ImageRun,
	LineRuleType,
	Paragraph,
	Tab,
	TabStopType,
	TextRun,
	type IParagraphOptions,
} from 'docx';
import sharp from 'sharp';
import { words } from '#i18n/zh-hans.ts';
import { qrSvg } from '#share/qr-svg.ts';
import { printedBy, sentTo, type Bulletin, type BulletinItem } from './bulletin.ts';
import { centred, labelled, text, type Block } from './docx-blocks.ts';
import { docxFile, textWidth } from './docx-file.ts';

const labels = words.bulletin;
const red = 'C00000';

/**
 * An issue as a Word file: head, preface, items, foot.
 * @param day when the file is made
 */
export async function bulletinDocx(bulletin: Bulletin, day: string) {
	const { name, issue, unit, period, preface, figures, items } = bulletin;
	const bodies = await Promise.all(items.map(itemBlocks));
	const blocks = [
		...masthead(bulletin),
		centred(period, 24),
		...(preface ? [labelled(labels.preface, preface)] : []),
		...(figures ? [labelled(labels.figures, figures)] : []),
		...(items.length > 0 ? bodies.flat() : [text(labels.empty)]),
		...foot(bulletin),
	];
	return docxFile({ title: labels.of(name, issue), creator: unit, day }, blocks);
}

const masthead = ({ name, issue, unit, date }: Bulletin): Block[] => [
	centred(name, 56, red),
	centred(issue, 28),
	apart(unit, date, {
		border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 4 } },
		spacing: { after: 240 },
	}),
];

async function itemBlocks({ title, when, summary, numbers, url }: BulletinItem): Promise<Block[]> {
	const data = await sharp(Buffer.from(qrSvg(url)))
		.resize(240, 240, { kernel: 'nearest' })
		.png()
		.toBuffer();
	const altText = { name: labels.qrAlt(title), description: url, title };
	return [
		new Paragraph({ text: title, heading: 'Heading1', keepNext: true }),
		new Paragraph({
			keepNext: true,
			spacing: { after: 120 },
			children: [new TextRun(`${when}　${summary}`)],
		}),
		...(numbers
			? [new Paragraph({ keepNext: true, children: [new TextRun({ text: numbers, size: 18 })] })]
			: []),
		new Paragraph({
			// As high as the picture; the lines of the text have a height of their own.
			spacing: { line: 240, lineRule: LineRuleType.AUTO },
			children: [
				new ImageRun({ type: 'png', data, transformation: { width: 76, height: 76 }, altText }),
				new TextRun({ text: ` ${url}`, size: 18 }),
			],
		}),
	];
}

/** Lines between two rules, as offices end a bulletin. */
function foot(bulletin: Bulletin): Block[] {
	const rule = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 4 };
	const last = { border: { top: rule, bottom: rule }, keepLines: true };
	return [
		...sentTo(bulletin).map(
			(line, index) =>
				new Paragraph({
					keepNext: true,
					...(index === 0 && { border: { top: rule }, spacing: { before: 480 } }),
					children: [new TextRun(line)],
				}),
		),
		apart(printedBy(bulletin), bulletin.copies, last),
	];
}

/** Two words at the two ends of a line. */
const apart = (left: string, right: string, options: IParagraphOptions): Paragraph =>
	new Paragraph({
		...options,
		tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
		children: [new TextRun(left), new TextRun({ children: [new Tab(), right] })],
	});
