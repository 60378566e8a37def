import { ImageRun, Paragraph, TextRun } from 'docx';
import sharp from 'sharp';
import { words } from '#i18n/zh-hans.ts';
import { qrSvg } from '#share/qr-svg.ts';
import type { Bulletin } from './bulletin.ts';
import { centred, text, type Block } from './docx-blocks.ts';
import { docxFile } from './docx-file.ts';

const labels = words.bulletin;
const red = 'C00000';

/** An issue as a Word file. */
export async function bulletinDocx(bulletin: Bulletin) {
	const { name, issue, unit, date, day, period, preface, figures, items } = bulletin;
	const bodies = await Promise.all(items.map(itemBlocks));
	const blocks = [
		centred(name, 56, red),
		centred(issue, 28),
		text(`${unit}　　${date}`),
		text(period),
		...(preface ? [text(`${labels.preface}${words.colon}${preface}`)] : []),
		...(figures ? [text(`${labels.figures}${words.colon}${figures}`)] : []),
		...(items.length > 0 ? bodies.flat() : [text(labels.empty)]),
		...footLines(bulletin).map((line) => text(line)),
	];
	return docxFile({ title: labels.of(name, issue), creator: unit, day }, blocks);
}

async function itemBlocks({
	title,
	when,
	summary,
	url,
}: Bulletin['items'][number]): Promise<Block[]> {
	const data = await sharp(Buffer.from(qrSvg(url)))
		.resize(240, 240, { kernel: 'nearest' })
		.png()
		.toBuffer();
	const altText = { name: labels.qrAlt(title), description: url, title };
	return [
		new Paragraph({ text: title, heading: 'Heading1', keepNext: true }),
		text(`${when}　${summary}`),
		new Paragraph({
			children: [
				new ImageRun({ type: 'png', data, transformation: { width: 76, height: 76 }, altText }),
				new TextRun({ text: ` ${url}`, size: 18 }),
			],
		}),
	];
}

const footLines = ({ sendTo, copyTo, copies }: Bulletin): string[] => [
	...(sendTo ? [`${labels.sendTo}${words.colon}${sendTo}`] : []),
	...(copyTo ? [`${labels.copyTo}${words.colon}${copyTo}`] : []),
	...(copies ? [copies] : []),
];
